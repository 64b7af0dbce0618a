import { scaleLinear } from "d3-scale";
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
  return [around(x), around(y)];
}

/** The numbers that a picture of the fitted plane goes from and to. */
export function heightsOf(data: TrainingSettings["data"]): Interval {
  if (data.name !== "own") return [-1, 1];
  const [low, high] = [Math.min(...data.y), Math.max(...data.y)];
  return low < high ? [low, high] : [low - 1, high + 1];
}

/** Round numbers around the values, with a little room: a point may be moved without the picture's moving. */
export function around(values: readonly number[]): Interval {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const margin = (high - low) / 20 || Math.max(1, Math.abs(high) / 10);
  const [from, to] = scaleLinear([low - margin, high + margin], [0, 1])
    .nice(6)
    .domain();
  return [from, to];
}
