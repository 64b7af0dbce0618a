import { formatNumber, numberText, type NumberParts } from "@/plots/index.ts";

const MINUS = "\u2212";

/** A number with up to four decimals, `6.7776`, `−3.21`, `0`; with two digits and a power of ten where that leaves nothing of it. */
export function digitsOf(value: number): NumberParts {
  const rounded = Number(value.toFixed(4));
  if (rounded === 0 && value !== 0) return formatNumber(value, 2);
  return { mantissa: rounded < 0 ? `${MINUS}${-rounded}` : String(rounded) };
}

/** The same as text. */
export const digits = (value: number) => numberText(digitsOf(value));

/** The same as a term of a sum, `− 2.34`; the first one without a plus. */
export function signed(value: number, first: boolean): NumberParts {
  if (first) return digitsOf(value);
  const { mantissa, exponent } = digitsOf(Math.abs(value));
  return { mantissa: `${value < 0 ? MINUS : "+"} ${mantissa}`, exponent };
}
