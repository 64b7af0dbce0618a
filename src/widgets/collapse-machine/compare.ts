import { apply, determinant, rank, type Affine, type Point } from "./affine.ts";
import { carry, mergesOf, scenesOf } from "./carry.ts";
import { input, type Scene } from "./scene.ts";

/** A stack and the one layer it multiplies out to, side by side. */
export interface Comparison {
  /** Before the first layer and after each. */
  readonly scenes: readonly Scene[];
  /** What the first layer, the first two, ... multiply out to. */
  readonly merges: readonly Affine[];
  /** What the last merge makes of the input. */
  readonly merged: Scene;
  /** The largest difference between the two ends, over all points and both coordinates. */
  readonly difference: number;
  /** The point where that is, counted from 0. */
  readonly at: number;
  /** The largest coordinate of any point on its way. */
  readonly size: number;
  /** Whether the difference is more than the rounding of numbers of this size. */
  readonly isSeen: boolean;
  /** How many points the ReLU has moved. */
  readonly moved: number;
  /** Of the merge: the product of the layers' determinants. */
  readonly determinant: number;
  /** The dimension of what the merge leaves of the plane. */
  readonly rank: 0 | 1 | 2;
}

/** Carries the scene through a stack and through its merge; `relu` is the bent layer, from 1, or 0. */
export function compare(stack: readonly Affine[], relu: number): Comparison {
  const scenes = scenesOf(stack, relu);
  const merges = mergesOf(stack);
  const last = merges[merges.length - 1];
  const merged = carry(input, last);
  const end = scenes[scenes.length - 1];

  const gaps = end.cloud.map((point, n) => gap(point, merged.cloud[n]));
  const difference = Math.max(...gaps);
  const size = Math.max(...scenes.flatMap(({ cloud }) => cloud.map(reach)));
  const before = scenes[relu - 1]?.cloud ?? [];
  return {
    ...{ scenes, merges, merged, difference, size },
    at: gaps.indexOf(difference),
    isSeen: difference > 1e-10 * size,
    moved: before.filter((p) => Math.min(...apply(stack[relu - 1], p)) < 0)
      .length,
    determinant: stack.map(determinant).reduce((d, e) => d * e, 1),
    rank: rankOf(stack, last),
  };
}

const reach = (p: Point) => gap(p, [0, 0]);
const gap = (p: Point, q: Point) =>
  Math.max(Math.abs(p[0] - q[0]), Math.abs(p[1] - q[1]));

// By the layers, because rounding may keep a product's determinant from 0, and its last entry.
function rankOf(stack: readonly Affine[], merged: Affine): 0 | 1 | 2 {
  if (stack.every((layer) => rank(layer) === 2)) return 2;
  const sizes = stack.map(({ W }) => Math.max(...W.map(Math.abs)));
  const rounding = 1e-14 * sizes.reduce((product, size) => product * size, 1);
  return merged.W.every((entry) => Math.abs(entry) <= rounding) ? 0 : 1;
}
