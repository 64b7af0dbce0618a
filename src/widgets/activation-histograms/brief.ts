import type { NumberParts } from "@/plots/index.ts";

/** A number in four characters, for ten columns on a phone: `.08`, `−.31`, `2.4`, `120`, beyond that its power of ten. */
export function brief(value: number): NumberParts {
  const size = Math.abs(value);
  const sign = value < 0 ? "\u2212" : "";
  if (size >= 999.5) return power(sign, size);
  if (size >= 9.95) return { mantissa: sign + size.toFixed(0) };
  if (size >= 0.995) return { mantissa: sign + size.toFixed(1) };
  const hundredths = size.toFixed(2).slice(1);
  return { mantissa: hundredths === ".00" ? ".00" : sign + hundredths };
}

/** The same of a spread, where the smallest matter most. */
export const briefSpread = (value: number): NumberParts =>
  value === 0
    ? { mantissa: "0" }
    : value < 0.005
      ? power("", value)
      : brief(value);

const power = (sign: string, size: number): NumberParts => ({
  mantissa: `${sign}10`,
  exponent: Math.round(Math.log10(size)).toFixed(0).replace("-", "\u2212"),
});
