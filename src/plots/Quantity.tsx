import { formatNumber, formatPower } from "./number.ts";
import { toneClass, type Tone } from "./tone.ts";
import "./plots.css";

interface Props {
  readonly value: number;
  readonly tone?: Tone;
  /** Significant digits. */
  readonly significant?: number;
  /** Whether it is written as a power of ten, whatever its size. */
  readonly power?: boolean;
}

/** A number in a figure's sentence or readout, bold and in its quantity's colour. */
export function Quantity({ value, tone = "ink", significant, power }: Props) {
  const format = power ? formatPower : formatNumber;
  const { mantissa, exponent } = format(value, significant);
  return (
    <strong class={`plot-quantity ${toneClass(tone)}`}>
      {mantissa}
      {exponent !== undefined && <sup>{exponent}</sup>}
    </strong>
  );
}
