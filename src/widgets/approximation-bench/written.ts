/** A number of the sum: three decimals, so that the sum comes out to the third up to rounding; fewer where it is large. */
export function written(value: number): string {
  const size = Math.abs(value);
  const digits = size < 1000 ? size.toFixed(3) : size.toPrecision(4);
  return value < 0 && Number(digits) !== 0 ? `\u2212${digits}` : digits;
}
