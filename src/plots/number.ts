/** A number as figures print it: `0.6931`, or `2.6 × 10⁻⁶` with its exponent apart, because the fonts lack raised digits. */
export interface NumberParts {
  readonly mantissa: string;
  readonly exponent?: string;
}

const MINUS = "\u2212";
const withMinus = (text: string) => text.replace("-", MINUS);

/** Plain digits from 0.001 up to 100 000, a power of ten outside; so many significant digits, trailing zeros kept. */
export function formatNumber(value: number, significant = 3): NumberParts {
  const exponent = exponentOf(value, significant);
  if (exponent >= -3 && exponent < 5) {
    const decimals = Math.max(0, significant - 1 - exponent);
    return { mantissa: withMinus(value.toFixed(decimals)) };
  }
  return formatPower(value, significant);
}

// Of the rounded value; NaN where there is none.
function exponentOf(value: number, significant: number): number {
  if (value === 0 || !Number.isFinite(value)) return NaN;
  return Number(value.toExponential(significant - 1).split("e")[1]);
}

/** A number as a power of ten, whatever its size, where numbers are compared by their exponents: `2.6 × 10⁻¹`. */
export function formatPower(value: number, significant = 2): NumberParts {
  if (value === 0) return { mantissa: "0" };
  if (Number.isNaN(value)) return { mantissa: "not a number" };
  if (!Number.isFinite(value))
    return { mantissa: value < 0 ? `${MINUS}infinite` : "infinite" };
  const [digits, power] = value.toExponential(significant - 1).split("e");
  return {
    mantissa: `${withMinus(digits)} × 10`,
    exponent: withMinus(String(Number(power))),
  };
}

/** A tick's label: as short as the number allows, whole powers of ten beyond 10 as powers on a log axis. */
export function formatTick(value: number, kind: "linear" | "log"): NumberParts {
  const exponent = Math.log10(value);
  const isPower = Number.isInteger(exponent);
  if (kind === "log" && isPower && exponent !== 0 && exponent !== 1)
    return { mantissa: "10", exponent: withMinus(String(exponent)) };
  if (value !== 0 && (Math.abs(value) >= 1e5 || Math.abs(value) < 1e-4))
    return formatNumber(value, 2);
  return { mantissa: withMinus(String(Number(value.toPrecision(6)))) };
}

/** The same number as running text, for labels that are read aloud: `2.6 × 10^−6`. */
export function numberText({ mantissa, exponent }: NumberParts): string {
  return exponent === undefined ? mantissa : `${mantissa}^${exponent}`;
}
