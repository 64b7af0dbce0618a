import type { Dataset } from "@/engine/index.ts";
import type { Interval } from "@/plots/index.ts";
import type { Edit } from "../edit.ts";
import { limits } from "../limits.ts";
import type { OwnPoint } from "../lists.ts";
import { settings, type Settings } from "../settings.ts";

/** What a press on the picture does: adds a point of a class, or with a number; or takes the nearest one away. */
export type Brush = number | "remove";

/** The points of a data set as one's own, three digits behind the largest place of each axis kept. */
export function takeOver(
  { points, y, test, coordinates, classes }: Dataset,
  axes: readonly [Interval, Interval],
): Edit {
  const all = [...points, ...test.points];
  const own = [...y, ...test.y].map((target, n) =>
    coordinates === 1
      ? ([rounded(all[n], axes[0]), rounded(target, axes[1])] as const)
      : ([
          rounded(all[2 * n], axes[0]),
          rounded(all[2 * n + 1], axes[1]),
          classes > 0 ? target : rounded(target, [-1, 1]),
        ] as const),
  );
  return {
    data: "own",
    points: settings.points.join(own.slice(0, limits.points)),
    problem: classes > 0 ? "classes" : "numbers",
    marks: "all",
  };
}

/** A place on an axis, to a thousandth of its length. */
export function rounded(value: number, [low, high]: Interval): number {
  const digits = Math.max(0, 3 - Math.floor(Math.log10(high - low)));
  return Number(value.toFixed(Math.min(12, digits))) + 0;
}

/** The points after one has been added, as far as there is room. */
export const added = (points: readonly OwnPoint[], point: OwnPoint) =>
  points.length < limits.points ? [...points, point] : points;

/** The points without one; the last one stays, because training needs it. */
export const removed = (points: readonly OwnPoint[], index: number) =>
  points.length > 1 ? points.toSpliced(index, 1) : points;

/** A point of a set with such a brush, at a place. */
export const pointAt = (
  { points, problem }: Settings,
  [x, y]: readonly [number, number],
  brush: Brush,
): OwnPoint => {
  const isCurve = settings.points.list(points)[0].length === 2;
  const target = brush === "remove" ? 0 : brush;
  if (isCurve) return [x, y];
  return [x, y, problem === "classes" ? Math.round(target) : target];
};
