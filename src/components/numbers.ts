/** The ways a number may be written in the prose. */
export type Style = "plain" | "power" | "percent" | "whole";

/** A number ready to print: a mantissa and, for powers of ten, an exponent to raise. */
export interface Written {
  readonly mantissa: string;
  readonly exponent?: string;
}

const minus = (text: string) => text.replace("-", "\u2212");

/**
 * Writes a number as the book prints numbers: a true minus sign, thin spaces before %, commas in thousands.
 * @param digits significant digits for "plain" (at most 4) and "power" (2); decimals for "percent" (0)
 * @throws RangeError for a number that is not finite: prose states no NaN
 */
export function inWords(value: number, as: Style, digits?: number): Written {
  if (!Number.isFinite(value))
    throw new RangeError(
      `number in prose: ${value} (expected a finite number)`,
    );
  if (as === "whole")
    return { mantissa: minus(Math.round(value).toLocaleString("en-GB")) };
  if (as === "percent")
    return { mantissa: minus(`${(100 * value).toFixed(digits ?? 0)}\u202f%`) };
  if (as === "plain")
    return {
      mantissa: minus(
        digits
          ? significant(value, digits)
          : String(Number(value.toPrecision(4))),
      ),
    };
  const [mantissa, exponent] = value
    .toExponential((digits ?? 2) - 1)
    .split("e");
  return {
    mantissa: digits === 1 && mantissa === "1" ? "" : minus(mantissa),
    exponent: minus(exponent.replace("+", "")),
  };
}

// As toPrecision, zeros at the end included (0.140), but never with an exponent.
function significant(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits));
  const magnitude =
    rounded === 0 ? 0 : Math.floor(Math.log10(Math.abs(rounded)));
  return rounded.toFixed(Math.max(0, digits - 1 - magnitude));
}
