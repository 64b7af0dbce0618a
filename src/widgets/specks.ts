/** Points as a Curve that is broken between any two: one short path for hundreds of dots, as wide as its stroke. */
export const specks = (
  points: ArrayLike<number>,
  values: ArrayLike<number>,
) => ({
  xs: Array.from(points).flatMap((x) => [x, x]),
  values: Array.from(values).flatMap((value) => [value, NaN]),
});
