/** A number of the figure in text: what rounding adds to typed decimals left out, a true minus sign. */
export const shown = (value: number) =>
  String(Number(value.toPrecision(10)) + 0).replace("-", "−");

/** The same after a sign: a negative number in parentheses. */
export const afterSign = (value: number) =>
  value < 0 ? `(${shown(value)})` : shown(value);
