import { formatNumber, type NumberParts } from "@/plots/index.ts";

// Weights have at most a few digits, so what is smaller than this is what rounding leaves of a nought.
const nothing = 1e-13;

/** A number in full where so many digits (six) are enough for it, without zeros at its end. */
export function written(value: number, digits = 6): NumberParts {
  if (Math.abs(value) < nothing) return { mantissa: "0" };
  const { mantissa, exponent } = formatNumber(value, digits);
  return {
    mantissa: mantissa
      .replace(/(\.\d*?)0+(?= |$)/, "$1")
      .replace(/\.(?= |$)/, ""),
    exponent,
  };
}
