import type { ComponentChildren } from "preact";
import type { NumberParts } from "@/plots/index.ts";

interface SymbolProps {
  readonly children: ComponentChildren;
  /** The class it belongs to. */
  readonly of?: string;
}

/** A letter of a formula in running text: z, or p with its class below. */
export const Symbol = ({ children, of }: SymbolProps) => (
  <span class="softmax-desk-symbol">
    <i>{children}</i>
    {of && <sub>{of}</sub>}
  </span>
);

interface PowerProps {
  readonly children: ComponentChildren;
}

/** e to a power. */
export const PowerOfE = ({ children }: PowerProps) => (
  <span class="softmax-desk-symbol">
    <i>e</i>
    <sup>{children}</sup>
  </span>
);

/** A number with its power of ten raised. */
export const Digits = ({ mantissa, exponent }: NumberParts) => (
  <span class="softmax-desk-digits">
    {mantissa}
    {exponent !== undefined && <sup>{exponent}</sup>}
  </span>
);
