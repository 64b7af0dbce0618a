/** A number for a narrow place: at most two decimals and about three digits, `−2.34`, `12.3`, `0.5`; `0` only for nought itself. */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  const decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
  const digits = size.toFixed(decimals);
  const plain = Number(digits) === 0 && size > 0 ? digits : String(+digits);
  return value < 0 ? `\u2212${plain}` : plain;
}
