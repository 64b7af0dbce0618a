import { percent, round } from "./round.ts";
import { heightOf, type Band, type Scale } from "./scale.ts";
import { Stretch } from "./Stretch.tsx";
import { trace } from "./trace.ts";

interface Props {
  readonly xs: readonly number[];
  /** What is predicted at each x. */
  readonly values: readonly number[];
  readonly x: Band | Scale;
  readonly y: Scale;
  readonly name: string;
  /** Values drawn at the same xs that the name must not touch. In a figure that moves, each x's highest over the run keeps the name at rest. */
  readonly clearOf?: readonly number[];
}

// The name is placed for the narrowest panel; in a wider one it takes a smaller share of the same place.
const NARROWEST = 230;
const CHARACTER = 6.8;
const DESCENT = 8;
const ASCENT = 12;

/** A dashed line of what is predicted, its name over it where nothing else is drawn. */
export function Guide({ xs, values, x, y, name, clearOf = [] }: Props) {
  const across = xs.map((at) => x.at(at));
  const down = values.map((value) => y.at(value));
  const tops = down.map((top, i) => {
    const drawn = [top, y.at(clearOf[i] ?? NaN)].filter(
      (place) => !Number.isNaN(place),
    );
    return Math.min(heightOf(y), ...drawn);
  });
  const place = placeOver(
    across,
    tops,
    (100 * CHARACTER * name.length) / NARROWEST,
  );
  return (
    <g class="plot-guide">
      <Stretch height={heightOf(y)}>
        <path d={trace(across.map((at, i) => [10 * at, down[i]]))} />
      </Stretch>
      <text
        class="plot-label"
        x={percent(place.x)}
        y={round(place.y)}
        text-anchor={place.anchor}
      >
        {name}
      </text>
    </g>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

// At worst the name stands over the top gridline, which nothing crosses.
const overThePanel: Place = { x: 0, y: -5, anchor: "start" };

// Of six places along the panel the lowest that is free; the name keeps to the end where the line comes closest.
function placeOver(
  across: readonly number[],
  tops: readonly number[],
  share: number,
): Place {
  const spacing = 100 / Math.max(1, across.length);
  const places = [0, 0.2, 0.4, 0.6, 0.8, 1].map((part): Place => {
    const left = part * Math.max(0, 100 - share);
    const right = Math.min(100, left + share);
    const under = tops.filter(
      (_, i) => across[i] > left - spacing && across[i] < right + spacing,
    );
    const isRising = under[0] > under[under.length - 1];
    const y = Math.min(...under) - DESCENT;
    return isRising
      ? { x: right, y, anchor: "end" }
      : { x: left, y, anchor: "start" };
  });
  const free = places.filter(({ y }) => y >= ASCENT && Number.isFinite(y));
  return free.sort((a, b) => b.y - a.y)[0] ?? overThePanel;
}
