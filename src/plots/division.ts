import { chains } from "./chains.ts";
import type { Point } from "./trace.ts";

/** The plane divided among classes. */
export interface Division {
  /** For each class closed rings around its parts, those around holes the other way round. */
  readonly rings: readonly (readonly (readonly Point[])[])[];
  /** Where the parts of two classes meet. */
  readonly lines: readonly (readonly Point[])[];
}

// Points are told apart to a hundredth of a unit.
const GRAIN = 100;
const MANY = 2 ** 24;

/**
 * Collects polygons that fill the plane side by side, all running the same way round: a side that has the same class on
 * both sides falls away, and what is left are the outlines. Of a corner only its first two numbers are looked at.
 */
export function createDivision(classes: number) {
  const points: Point[] = [];
  const known = new Map<number, number>();
  // The class on the left of the side from one point to another.
  const sides = new Map<number, number>();

  // Corners that two neighbours have computed differently are the same point.
  const idOf = ([x, y]: readonly number[]) => {
    const place = Math.round(GRAIN * x) * MANY + Math.round(GRAIN * y);
    const id = known.get(place) ?? points.length;
    if (id === points.length) {
      points.push([
        Math.round(GRAIN * x) / GRAIN,
        Math.round(GRAIN * y) / GRAIN,
      ]);
      known.set(place, id);
    }
    return id;
  };
  const connect = (from: number, to: number, by: number) => {
    if (from === to) return;
    if (sides.get(to * MANY + from) === by) sides.delete(to * MANY + from);
    else sides.set(from * MANY + to, by);
  };
  const joined = (wanted: readonly number[]) =>
    chains(wanted.map((side) => [Math.floor(side / MANY), side % MANY])).map(
      (chain) => chain.map((id) => points[id]),
    );
  const beyond = (side: number) =>
    sides.get((side % MANY) * MANY + Math.floor(side / MANY));

  return {
    add(polygon: readonly (readonly number[])[], by: number) {
      const ids = polygon.map(idOf);
      // A part without room, as two equal scores leave of each other, would take its sides from parts that have some.
      if (areaOf(ids.map((id) => points[id])) < 1e-9) return;
      ids.forEach((id, i) => connect(id, ids[(i + 1) % ids.length], by));
    },
    addSide: (from: readonly number[], to: readonly number[], by: number) =>
      connect(idOf(from), idOf(to), by),
    division(): Division {
      const own = Array.from({ length: classes }, (_, k) =>
        [...sides.keys()].filter((side) => sides.get(side) === k),
      );
      const between = (k: number, other: number) =>
        joined(own[k].filter((side) => beyond(side) === other));
      const lines = own.flatMap((_, k) =>
        own.slice(k + 1).flatMap((_, i) => between(k, k + 1 + i)),
      );
      return { rings: own.map(joined), lines };
    },
  };
}

// Twice the area of a polygon; not negative for one that runs the right way round.
const areaOf = (polygon: readonly Point[]) =>
  polygon.reduce((sum, [x1, y1], i) => {
    const [x2, y2] = polygon[(i + 1) % polygon.length];
    return sum + x1 * y2 - x2 * y1;
  }, 0);
