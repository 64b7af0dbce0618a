import { formatNumber as partsOf, numberText } from "@/plots/index.ts";

/** A number with four digits, as running text. */
export const formatNumber = (value: number): string =>
  numberText(partsOf(value, 4));

/** The same in a cell, its exponent raised. */
export function Numeral({ value }: { readonly value: number }) {
  const { mantissa, exponent } = partsOf(value, 4);
  return (
    <span>
      {mantissa}
      {exponent !== undefined && <sup>{exponent}</sup>}
    </span>
  );
}
