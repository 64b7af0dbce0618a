import { apply, type Affine } from "./affine.ts";
import { across, down } from "./place.ts";

interface Props {
  readonly layer: Affine;
  readonly edge: number;
}

/** A layer's numbers in its plane: a ring at b, and one a column of W away from it for each unit vector. */
export function Columns({ layer, edge }: Props) {
  const base = layer.b;
  const tips = [apply(layer, [1, 0]), apply(layer, [0, 1])];
  return (
    <g class="collapse-machine-parameters">
      {tips.map((tip, j) => (
        <line
          key={j}
          x1={across(base, edge)}
          y1={down(base, edge)}
          x2={across(tip, edge)}
          y2={down(tip, edge)}
        />
      ))}
      {[base, ...tips].map((place, i) => (
        <circle
          key={i}
          cx={across(place, edge)}
          cy={down(place, edge)}
          r={i === 0 ? 3 : 5}
        />
      ))}
    </g>
  );
}
