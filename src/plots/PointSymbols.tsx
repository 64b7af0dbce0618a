import { useMemo } from "preact/hooks";
import { percent } from "./round.ts";
import { across, linear, type Interval } from "./scale.ts";
import { triangle } from "./triangle.ts";

interface Props {
  /** What Points refers to; unique on the page. */
  readonly id: string;
  /** Coordinates x, y, one pair after the other. */
  readonly points: ArrayLike<number>;
  /** Each point's class: 0 for A, 1 for B. */
  readonly classes: ArrayLike<number>;
  readonly x: Interval;
  readonly y: Interval;
}

/**
 * The points of a data set, written once however many fields show them, and drawn by Points. In two halves,
 * because small fields show every second point only.
 */
export function PointSymbols({ id, points, classes, x, y }: Props) {
  return useMemo(() => {
    const [right, down] = [linear(x, across), linear([y[1], y[0]], across)];
    const marks = Array.from(classes, (c, i) => (
      <Mark
        key={i}
        isB={c === 1}
        id={id}
        x={right.at(points[2 * i])}
        y={down.at(points[2 * i + 1])}
      />
    ));
    return (
      <svg class="plot-symbols" width="0" height="0" aria-hidden>
        <path id={`${id}-b`} class="plot-class-b" d={triangle} />
        {[0, 1].map((half) => (
          <symbol key={half} id={`${id}-${half}`} overflow="visible">
            {marks.filter((_, i) => i % 2 === half)}
          </symbol>
        ))}
      </svg>
    );
  }, [id, points, classes, x, y]);
}

interface MarkProps {
  readonly isB: boolean;
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

function Mark({ isB, id, x, y }: MarkProps) {
  if (Number.isNaN(x) || Number.isNaN(y)) return null;
  return isB ? (
    <use href={`#${id}-b`} x={percent(x)} y={percent(y)} />
  ) : (
    <circle class="plot-class-a" cx={percent(x)} cy={percent(y)} />
  );
}
