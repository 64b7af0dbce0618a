import type { Interval } from "@/plots/index.ts";
import { pathIn } from "./path.ts";
import type { Division } from "./pieces.ts";
import { split } from "./split.ts";

interface Props {
  readonly division: Division;
  readonly x: Interval;
  readonly y: Interval;
}

/**
 * The pieces in two tones, by whether an even or an odd number of units is active. Across an edge one unit starts or
 * stops, so pieces that share an edge differ.
 */
export function Tones({ division, x, y }: Props) {
  const path = pathIn(x, y);
  return (
    <g class="linear-regions-tones">
      {[0, 1].map((parity) => (
        <path
          key={parity}
          d={division.pieces
            .filter(({ pattern }) => oddness(pattern) === parity)
            .map(({ corners }) => `${path(corners)}z`)
            .join("")}
        />
      ))}
    </g>
  );
}

/** Where the output is 0, the line between the two answers: straight on each piece. */
export function Boundary({ division, x, y }: Props) {
  const path = pathIn(x, y);
  return (
    <path
      class="linear-regions-boundary"
      d={division.pieces
        .map(({ corners, output }) => split(corners, output).edge)
        .map((edge) => edge && path(edge))
        .join("")}
    />
  );
}

const oddness = (pattern: string) =>
  [...pattern].filter((bit) => bit === "1").length % 2;
