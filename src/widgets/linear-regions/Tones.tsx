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
  const paths = ["", ""];
  for (const { pattern, corners } of division.pieces)
    paths[oddness(pattern)] += `${path(corners)}z`;
  return (
    <g class="linear-regions-tones">
      {paths.map((d, parity) => (
        <path key={parity} d={d} />
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

function oddness(pattern: string) {
  let odd = 0;
  for (const bit of pattern) if (bit === "1") odd = 1 - odd;
  return odd;
}
