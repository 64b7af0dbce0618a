import { formatNumber, numberText } from "@/plots/index.ts";

const MINUS = "\u2212";

/** A number with up to four decimals, `6.7776`, `−3.21`, `0`; with two digits and a power of ten where that leaves nothing of it. */
export function digits(value: number): string {
  const rounded = Number(value.toFixed(4));
  if (rounded === 0 && value !== 0) return numberText(formatNumber(value, 2));
  return rounded < 0 ? `${MINUS}${-rounded}` : String(rounded);
}

/** The same as a term of a sum, `− 2.34`; the first one without a plus. */
export function signed(value: number, first: boolean): string {
  if (first) return digits(value);
  return `${value < 0 ? MINUS : "+"} ${digits(Math.abs(value))}`;
}
