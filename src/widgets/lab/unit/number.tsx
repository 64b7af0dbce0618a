import { formatNumber as partsOf, numberText } from "@/plots/index.ts";

/** A number with four digits, as running text. */
export const formatNumber = (value: number): string =>
  numberText(partsOf(value, 4));

/** The same in a cell. */
export const Numeral = ({ value }: { readonly value: number }) => (
  <span>{formatNumber(value)}</span>
);
