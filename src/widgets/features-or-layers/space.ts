import type { Activation } from "@/engine/index.ts";
import type { Interval } from "@/plots/index.ts";
import { edgeOn } from "../edgeOn.ts";
import type { Score } from "./score.ts";

/** What an output neuron sees of the points as a square, in which it draws a straight line. */
export interface Space {
  /** "plane": its two inputs are the axes. "line": its one input goes up, the points spread out sideways. "edge": more inputs, seen along the plane that parts the classes. "bare": the same before there is such a plane. */
  readonly kind: "plane" | "line" | "edge" | "bare";
  /** [count × 2] */
  readonly points: Float64Array;
  readonly x: Interval;
  readonly y: Interval;
  readonly logit: readonly [number, number, number] | undefined;
}

/** The space of a score; `activation` is that of its inputs, where they are hidden units. */
export function spaceOf(score: Score, activation?: Activation): Space {
  const { seen, inputs, weights, bias } = score;
  const range = activation && ranges[activation];
  if (inputs === 1) {
    const points = pairs(seen.length, (n) => [spread(n), seen[n]]);
    const y = range ?? extentOf(seen, 0, 1);
    const logit = [0, weights[0], bias] as const;
    return { kind: "line", points, x: [0, 1], y, logit };
  }
  if (inputs === 2) {
    const x = range ?? extentOf(seen, 0, 2);
    const y = range ?? extentOf(seen, 1, 2);
    const logit = [weights[0], weights[1], bias] as const;
    return { kind: "plane", points: seen, x, y, logit };
  }
  const view = edgeOn(seen, weights, bias);
  const points = pairs(seen.length / inputs, (n) => {
    const point = seen.subarray(n * inputs, (n + 1) * inputs);
    return view ? [view.across(point), view.up(point)] : [point[0], point[1]];
  });
  const x = extentOf(points, 0, 2);
  const y = extentOf(points, 1, 2);
  return view
    ? { kind: "edge", points, x, y, logit: [0, view.slope, 0] }
    : { kind: "bare", points, x, y, logit: undefined };
}

const ranges: Readonly<Partial<Record<Activation, Interval>>> = {
  tanh: [-1.15, 1.15],
  sigmoid: [-0.1, 1.1],
};

// Evenly filled and without a pattern that means anything: the golden ratio's multiples.
const spread = (n: number) => (n * 0.6180339887) % 1;

const pairs = (
  count: number,
  pair: (n: number) => readonly [number, number],
) => {
  const points = new Float64Array(2 * count);
  for (let n = 0; n < count; n++) points.set(pair(n), 2 * n);
  return points;
};

// Around all values of one coordinate, its ends a grid that stands still while the points move a little.
function extentOf(
  values: Float64Array,
  first: number,
  stride: number,
): Interval {
  let [low, high] = [Infinity, -Infinity];
  for (let i = first; i < values.length; i += stride) {
    low = Math.min(low, values[i]);
    high = Math.max(high, values[i]);
  }
  const size = Math.max(high - low, 1e-3);
  const grid = 2 ** Math.ceil(Math.log2(size)) / 8;
  const margin = 0.08 * size;
  return [
    grid * Math.floor((low - margin) / grid),
    grid * Math.ceil((high + margin) / grid),
  ];
}
