import { percent, round } from "./round.ts";
import { Stretch } from "./Stretch.tsx";
import { trace, type Point } from "./trace.ts";

interface Props {
  /** Through these places: x in percent, y in pixels. */
  readonly points: readonly Point[];
  /** Pixels down to the baseline. */
  readonly height: number;
  readonly name: string;
  /** What the name must not touch: bars as the percent they span and their top in pixels. */
  readonly clearOf?: readonly Obstacle[];
}

export interface Obstacle {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

// A name is placed for the narrowest panel; in a wider one it takes a smaller share of the same place.
const NARROWEST = 230;
const CHARACTER = 7;
const DESCENT = 8;
const ASCENT = 14;

/** A dashed line of what is predicted, its name above it where nothing else is drawn. */
export function Guide({ points, height, name, clearOf = [] }: Props) {
  const { x, y } = placeFor(name, points, clearOf);
  return (
    <g class="plot-guide">
      <Stretch height={height}>
        <path d={trace(points.map(([across, down]) => [10 * across, down]))} />
      </Stretch>
      <text class="plot-label" x={percent(x)} y={round(y)}>
        {name}
      </text>
    </g>
  );
}

// Among starts along the panel, the one whose free height lies lowest; at worst the name stands over the top gridline.
function placeFor(
  name: string,
  points: readonly Point[],
  clearOf: readonly Obstacle[],
) {
  const share = Math.min(100, (100 * CHARACTER * name.length) / NARROWEST);
  const own = points.map(([x, top], i) => ({
    from: Math.min(x, points[i - 1]?.[0] ?? x),
    to: x,
    top: Math.min(top, points[i - 1]?.[1] ?? top),
  }));
  const starts = [0.02, 0.2, 0.4, 0.6, 0.8, 1].map(
    (part) => part * (100 - share),
  );
  const places = starts.map((x) => {
    const under = [...own, ...clearOf].filter(
      ({ from, to }) => to >= x && from <= x + share,
    );
    const roof = Math.min(
      ...under.map(({ top }) => top).filter(Number.isFinite),
      Infinity,
    );
    return { x, y: Number.isFinite(roof) ? roof - DESCENT : ASCENT };
  });
  const free = places.filter(({ y }) => y >= ASCENT);
  const best = free.reduce((a, b) => (b.y > a.y ? b : a), free[0]);
  return best ?? { x: 0, y: -DESCENT / 2 };
}
