import { percent, round } from "./round.ts";
import type { Interval, Scale } from "./scale.ts";
import { trace, type Point } from "./trace.ts";

interface Props {
  /** How many values fall into each of equal bins over the range, lowest bin first. */
  readonly counts: ArrayLike<number>;
  readonly range: Interval;
  /** Where the column stands and how wide its fullest bin is, in percent of the panel's width. */
  readonly x: number;
  readonly width: number;
  readonly y: Scale;
  /** The count drawn at full width; the column's own largest without it. */
  readonly max?: number;
}

/** One layer's activations as a histogram on its side, so that many layers stand on one vertical axis. */
export function Histogram({ counts, range, x, width, y, max }: Props) {
  const [bottom, top] = [y.at(range[0]), y.at(range[1])];
  const full = Math.max(1, max ?? Math.max(...Array.from(counts)));
  const bin = (bottom - top) / counts.length;
  const steps = Array.from(counts).flatMap((count, i): Point[] => {
    const reach = Math.min(100, (100 * count) / full);
    return [
      [reach, bottom - top - i * bin],
      [reach, bottom - top - (i + 1) * bin],
    ];
  });
  const height = round(bottom - top);
  return (
    <svg
      class="plot-histogram"
      x={percent(x)}
      y={round(top)}
      width={percent(width)}
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
    >
      <path d={`${trace([[0, height], ...steps, [0, 0]])}z`} />
    </svg>
  );
}
