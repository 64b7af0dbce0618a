import {
  datasets,
  type DatasetEntry,
  type TrainingSettings,
} from "@/engine/index.ts";
import type { Interval } from "@/plots/index.ts";

/** The axes of a picture of the data: x1 and x2 of the plane, or x and y of a curve. */
export function axesOf(
  data: TrainingSettings["data"],
): readonly [x: Interval, y: Interval] {
  if (data.name !== "own") {
    const entry: DatasetEntry = datasets[data.name];
    const given = Object.entries(entry.options).map(
      ([name, usual]) => [name, data[name as "radius"] ?? usual] as const,
    );
    const extents = entry.extents?.(Object.fromEntries(given));
    if (!extents) throw new RangeError(`no axes: ${data.name}`);
    return extents;
  }
  const column = (c: number) =>
    data.points.filter((_, i) => i % data.coordinates === c);
  const [x, y] = [column(0), data.coordinates === 2 ? column(1) : data.y];
  return [roomFor(x), roomFor(y)];
}

/** The numbers that a picture of the fitted plane goes from and to. */
export function heightsOf(data: TrainingSettings["data"]): Interval {
  if (data.name !== "own") return [-1, 1];
  const [low, high] = [Math.min(...data.y), Math.max(...data.y)];
  return low < high ? [low, high] : [low - 1, high + 1];
}

// The smallest of a few intervals around 0 that holds the values with some room, or one around the values where they
// lie far from 0: a point may be moved without the picture's moving.
function roomFor(values: readonly number[]): Interval {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const reach = Math.max(Math.abs(low), Math.abs(high));
  if (high - low < reach / 4 && reach > 1.2) {
    const margin = (high - low) / 5 || 1;
    return [low - margin, high + margin];
  }
  const half = halves.find((h) => 1.08 * reach <= h) ?? 1.2 * reach;
  return [-half, half];
}

const halves = [1, 2, 3, 5]
  .flatMap((digit) =>
    [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6].map((power) =>
      Number(`${1.2 * digit}e${power}`),
    ),
  )
  .sort((a, b) => a - b);
