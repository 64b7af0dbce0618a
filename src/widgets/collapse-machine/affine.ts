/** A place in the plane, and also a vector of it. */
export type Point = readonly [x: number, y: number];

/** A linear layer of two units: x becomes Wx + b. */
export interface Affine {
  /** [units × inputs], row by row. */
  readonly W: readonly [number, number, number, number];
  readonly b: Point;
}

/** The layer that leaves every point where it is. */
export const identity: Affine = { W: [1, 0, 0, 1], b: [0, 0] };

/** Wx + b, never −0. */
export const apply = ({ W, b }: Affine, [x, y]: Point): Point => [
  W[0] * x + W[1] * y + b[0] + 0,
  W[2] * x + W[3] * y + b[1] + 0,
];

/** One layer that does what `first` and then `second` do: W = W₂W₁, b = W₂b₁ + b₂. */
export function compose(second: Affine, first: Affine): Affine {
  const column = (j: 0 | 1) =>
    apply({ W: second.W, b: [0, 0] }, [first.W[j], first.W[2 + j]]);
  const [left, right] = [column(0), column(1)];
  return {
    W: [left[0], right[0], left[1], right[1]],
    b: apply(second, first.b),
  };
}

/** By how much a layer multiplies areas; exactly 0 where only the rounding of decimals keeps it from 0. */
export function determinant({ W: [a, b, c, d] }: Affine): number {
  const difference = a * d - b * c;
  const rounding = 4 * Number.EPSILON * (Math.abs(a * d) + Math.abs(b * c));
  return Math.abs(difference) <= rounding ? 0 : difference;
}

/** The dimension of what a layer leaves of the plane: 2, a line (1) or a point (0). */
export function rank(layer: Affine): 0 | 1 | 2 {
  if (determinant(layer) !== 0) return 2;
  return layer.W.every((entry) => entry === 0) ? 0 : 1;
}
