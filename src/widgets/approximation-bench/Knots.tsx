import type { Scale } from "@/plots/index.ts";

interface Props {
  /** At x = 0, 1, …; none where the target is not the reader's. */
  readonly heights: readonly number[];
  readonly x: Scale;
  readonly y: Scale;
}

/** The points that the reader's own curve is drawn through. */
export const Knots = ({ heights, x, y }: Props) => (
  <g class="approximation-bench-knots">
    {heights.map((height, at) => (
      <rect
        key={at}
        x={`${x.at(at).toFixed(2)}%`}
        y={y.at(height).toFixed(1)}
        width="9"
        height="9"
        transform="translate(-4.5 -4.5)"
      />
    ))}
  </g>
);
