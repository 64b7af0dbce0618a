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
    const halves = halvesOf(classes);
    return (
      <svg class="plot-symbols" width="0" height="0" aria-hidden>
        <path id={`${id}-b`} class="plot-class-b" d={triangle} />
        {[0, 1].map((half) => (
          <symbol key={half} id={`${id}-${half}`} overflow="visible">
            {marks.filter((_, i) => halves[i] === half)}
          </symbol>
        ))}
      </svg>
    );
  }, [id, points, classes, x, y]);
}

// Every second point of each class: the classes may alternate in the data.
function halvesOf(classes: ArrayLike<number>): number[] {
  const seen = [0, 0];
  return Array.from(classes, (c) => seen[c === 1 ? 1 : 0]++ % 2);
}

// A tenth of a percent is less than half a pixel in any field.
interface MarkProps {
  readonly isB: boolean;
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

function Mark({ isB, id, x, y }: MarkProps) {
  if (Number.isNaN(x) || Number.isNaN(y)) return null;
  return isB ? (
    <use href={`#${id}-b`} x={percent(x, 1)} y={percent(y, 1)} />
  ) : (
    <circle class="plot-class-a" cx={percent(x, 1)} cy={percent(y, 1)} />
  );
}
