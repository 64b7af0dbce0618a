import type { NumberParts } from "./number.ts";

/** A number inside an SVG text, its exponent raised. */
export function Numeral({ mantissa, exponent }: NumberParts) {
  if (exponent === undefined) return <>{mantissa}</>;
  return (
    <>
      {mantissa}
      <tspan class="plot-exponent" dy="-0.5em">
        {exponent}
      </tspan>
    </>
  );
}
