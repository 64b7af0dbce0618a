import { useMemo } from "preact/hooks";
import { percent } from "./round.ts";
import { across, linear, type Interval } from "./scale.ts";
import { classLetters, classMarks } from "./classMarks.ts";

interface Props {
  /** What Points refers to; unique on the page. */
  readonly id: string;
  /** Coordinates x, y, one pair after the other. */
  readonly points: ArrayLike<number>;
  /** Each point's class: 0 for A, 1 for B, to 5 for F. */
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
        c={c}
        id={id}
        x={right.at(points[2 * i])}
        y={down.at(points[2 * i + 1])}
      />
    ));
    const halves = halvesOf(classes);
    const drawn = new Set(Array.from(classes));
    return (
      <svg class="plot-symbols" width="0" height="0" aria-hidden>
        {classMarks.map(
          (d, c) =>
            d &&
            (c === 1 || drawn.has(c)) && (
              <path
                key={c}
                id={`${id}-${classLetters[c]}`}
                class={`plot-class-${classLetters[c]}`}
                d={d}
              />
            ),
        )}
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
  const seen = classMarks.map(() => 0);
  return Array.from(classes, (c) => seen[c]++ % 2);
}

// A tenth of a percent is less than half a pixel in any field.
interface MarkProps {
  readonly c: number;
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

function Mark({ c, id, x, y }: MarkProps) {
  if (Number.isNaN(x) || Number.isNaN(y)) return null;
  return classMarks[c] ? (
    <use
      href={`#${id}-${classLetters[c]}`}
      x={percent(x, 1)}
      y={percent(y, 1)}
    />
  ) : (
    <circle class="plot-class-a" cx={percent(x, 1)} cy={percent(y, 1)} />
  );
}
