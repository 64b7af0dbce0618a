import { sin } from "@/engine/index.ts";
import type { Extent } from "@/engine/index.ts";

/** A curve to be learned from points, and where its points lie. */
interface Target {
  /** What stands in the list. */
  readonly name: string;
  /** The interval x is drawn from. */
  readonly x: Extent;
  /** The lowest and the highest value on it. */
  readonly y: Extent;
  /** A noise that suits it: the list sets it along, unless the reader has chosen another. */
  readonly noise: number;
}

const wave = 2 * Math.PI;

/** The targets by their names in addresses. */
export const targets = {
  sine: { name: "sin x", x: [0, 10], y: [-1, 1], noise: 0.3 },
  waves: { name: "sin x, −2π to 2π", x: [-wave, wave], y: [-1, 1], noise: 0.1 },
  cubic: { name: "x³ − x", x: [-1.5, 1.5], y: [-1.875, 1.875], noise: 0.3 },
  abs: { name: "|x|", x: [-1, 1], y: [0, 1], noise: 0.1 },
  step: { name: "a step", x: [-1, 1], y: [0, 1], noise: 0.1 },
  own: { name: "your own", x: [0, 10], y: [-2, 2], noise: 0.3 },
} as const satisfies Readonly<Record<string, Target>>;

/** The name of a target. */
export type TargetName = keyof typeof targets;

/** The reader's own curve is drawn through this many points, at x = 0, 1, … 10. */
export const knots = 11;

/** The value of a target at x, without noise; `heights` are those of the reader's own. */
export function valueOf(
  target: TargetName,
  x: number,
  heights: readonly number[],
): number {
  return target === "own" ? along(heights, x) : formulas[target](x);
}

const formulas: Readonly<
  Record<Exclude<TargetName, "own">, (x: number) => number>
> = {
  sine: sin,
  waves: sin,
  cubic: (x) => x * x * x - x,
  abs: Math.abs,
  step: (x) => (x > 0 ? 1 : 0),
};

// Straight from each knot to the next, and on beyond the last as the last piece goes.
function along(heights: readonly number[], x: number): number {
  const left = Math.min(knots - 2, Math.max(0, Math.floor(x)));
  return heights[left] + (x - left) * (heights[left + 1] - heights[left]);
}
