import type { Interval } from "@/plots/index.ts";
import { pathIn } from "./path.ts";
import type { Cut } from "./pieces.ts";

interface Props {
  readonly cuts: readonly Cut[];
  /** The number of hidden layers. */
  readonly depth: number;
  readonly x: Interval;
  readonly y: Interval;
}

/** The edges of all hidden layers, each layer in its stroke, the first on top. */
export function Cuts({ cuts, depth, x, y }: Props) {
  const path = pathIn(x, y);
  return (
    <g class="linear-regions-cuts">
      {Array.from({ length: depth }, (_, i) => depth - 1 - i).map((l) => (
        <path
          key={l}
          class={`linear-regions-layer-${l + 1}`}
          d={cuts
            .filter(({ layer }) => layer === l)
            .map(({ from, to }) => path([from, to]))
            .join("")}
        />
      ))}
    </g>
  );
}
