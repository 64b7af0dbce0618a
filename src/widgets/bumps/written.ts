/** A number of a bump, with three decimals at most and a true minus sign. */
export const written = (value: number): string =>
  String(Number(value.toFixed(3)) + 0).replace("-", "\u2212");
