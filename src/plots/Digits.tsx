import type { NumberParts } from "./number.ts";

/** A number in running text, its exponent raised. */
export const Digits = ({ mantissa, exponent }: NumberParts) => (
  <>
    {mantissa}
    {exponent !== undefined && <sup class="plot-power">{exponent}</sup>}
  </>
);
