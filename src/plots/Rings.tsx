import { percent, round } from "./round.ts";
import type { Scale } from "./scale.ts";

interface Props {
  readonly xs: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly x: Scale;
  readonly y: Scale;
}

/** Parameters on a curve, open and indigo: where each unit bends it. */
export function Rings({ xs, values, x, y }: Props) {
  return (
    <g class="plot-rings">
      {Array.from(xs, (at, i) => {
        const [across, down] = [x.at(at), y.at(values[i])];
        if (Number.isNaN(across) || Number.isNaN(down)) return null;
        return <circle key={i} cx={percent(across)} cy={round(down)} r="5" />;
      })}
    </g>
  );
}
