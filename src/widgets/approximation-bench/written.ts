import { formatNumber, numberText } from "@/plots/index.ts";

/** A number of the sum: three decimals, so that the sum comes out but for rounding; fewer where it is large. */
export function written(value: number): string {
  const size = Math.abs(value);
  if (!(size < 1e6)) return numberText(formatNumber(value, 3));
  const digits = size.toFixed(size < 1000 ? 3 : 0);
  return value < 0 && Number(digits) !== 0 ? `\u2212${digits}` : digits;
}
