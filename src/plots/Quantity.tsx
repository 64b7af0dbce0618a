import { formatNumber } from "./number.ts";
import { toneClass, type Tone } from "./tone.ts";
import "./plots.css";

interface Props {
  readonly value: number;
  readonly tone?: Tone;
  /** Significant digits. */
  readonly significant?: number;
}

/** A number in a figure's sentence or readout, bold and in its quantity's colour. */
export function Quantity({ value, tone = "ink", significant }: Props) {
  const { mantissa, exponent } = formatNumber(value, significant);
  return (
    <strong class={`plot-quantity ${toneClass(tone)}`}>
      {mantissa}
      {exponent !== undefined && <sup>{exponent}</sup>}
    </strong>
  );
}
