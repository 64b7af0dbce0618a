import type { Network } from "@/engine/index.ts";
import { height, type Column } from "./layout.ts";

interface Props {
  readonly network: Network;
  readonly columns: readonly Column[];
  /** Where each of the network's inputs stands in its column. */
  readonly rows: readonly number[];
}

// Strokes in pixels, for weights up to ...
const strokes = [
  [0.1, 0.5],
  [0.3, 0.9],
  [0.7, 1.5],
  [1.3, 2.3],
  [2.2, 3.4],
  [4, 4.8],
  [Infinity, 6.5],
] as const;

/** All weights as lines, as thick as they are large and dashed below 0; of one thickness and sign in one path. */
export function Edges({ network, columns, rows }: Props) {
  const paths = pathsOf(network, columns, rows);
  return (
    <svg
      class="lab-edges"
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
      aria-hidden
    >
      {paths.map(
        (d, i) =>
          d && (
            <path
              key={i}
              class={i % 2 ? "lab-negative" : undefined}
              stroke-width={strokes[i >> 1][1]}
              d={d}
            />
          ),
      )}
    </svg>
  );
}

function pathsOf(
  { layers }: Network,
  columns: readonly Column[],
  rows: readonly number[],
): readonly string[] {
  const paths = Array.from({ length: 2 * strokes.length }, () => "");
  layers.forEach(({ inputs, weights }, l) => {
    const [from, to] = [columns[l], columns[l + 1]];
    to.tops.forEach((top, unit) => {
      for (let input = 0; input < inputs; input++) {
        const start = from.tops[l === 0 ? rows[input] : input];
        if (start === undefined) continue;
        const weight = weights[unit * inputs + input];
        const stroke = strokes.findIndex(([most]) => Math.abs(weight) <= most);
        const path = 2 * Math.max(0, stroke) + +(weight < 0);
        paths[path] +=
          `M${Math.round(10 * from.left)} ${start}L${Math.round(10 * to.left)} ${top}`;
      }
    });
  });
  return paths;
}
