import { percent, round } from "./round.ts";
import type { Band, Scale } from "./scale.ts";
import { toneClass, type Tone } from "./tone.ts";

interface Props {
  /** One bar each; 0 has no bar on a log scale and says so in its row, NaN is "none". */
  readonly values: readonly number[];
  readonly x: Band;
  /** A logarithmic scale. */
  readonly y: Scale;
  /** Pixels down to the baseline. */
  readonly height: number;
  readonly tone: Tone;
  /** The word before the row of bar numbers, which count from 1. */
  readonly heading: string;
  /** Bars the caption speaks of, counted from 0; their numbers are bold. */
  readonly featured?: readonly number[];
}

const FIRST_ROW = 19;
const SECOND_ROW = 38;

/** Pixels the two rows under the bars take; give them to Frame's `below`. */
export const barRows = 46;

/** Bars a third of their pitch; under each its number and the power of ten of its value. */
export function Bars(props: Props) {
  const { values, x, y, height, tone, heading, featured = [] } = props;
  const powers = values.map(powerOfTen);
  return (
    <g class={`${toneClass(tone)} ${isCrowded(powers) ? "plot-crowded" : ""}`}>
      {values.map((value, i) => (
        <Bar
          key={i}
          x={x.at(i)}
          width={x.pitch / 3}
          top={y.at(value)}
          height={height}
        />
      ))}
      <text class="plot-tick plot-tick-left" x="-8" y={height + FIRST_ROW}>
        {heading}
      </text>
      <text class="plot-row plot-tick-left" x="-8" y={height + SECOND_ROW}>
        log
        <tspan class="plot-exponent" dy="0.25em">
          10
        </tspan>
      </text>
      {powers.map((power, i) => (
        <g key={i}>
          <text
            class="plot-tick"
            x={percent(x.at(i))}
            y={height + FIRST_ROW}
            text-anchor="middle"
          >
            {i + 1}
          </text>
          <text
            class={`plot-row ${i % 2 ? "plot-row-even" : ""} ${featured.includes(i) ? "plot-featured" : ""}`}
            x={percent(x.at(i))}
            y={height + SECOND_ROW}
            text-anchor="middle"
          >
            {power}
          </text>
        </g>
      ))}
    </g>
  );
}

interface BarProps {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

function Bar({ x, width, top, height }: BarProps) {
  if (Number.isNaN(top)) return null;
  return (
    <rect
      class="plot-bar"
      x={percent(x - width / 2)}
      y={round(top)}
      width={percent(width)}
      height={round(height - top)}
    />
  );
}

// The logarithm of 0 is no number, and "0" in this row would mean 1: so the row says in words what has none.
function powerOfTen(value: number): string {
  if (value === 0) return "zero";
  const power = Math.log10(value);
  return Number.isFinite(power)
    ? round(power, 1).toFixed(1).replace("-", "\u2212")
    : "none";
}

// Rows that a panel of 240 px cannot hold are set in two lines where the panel is narrow (plots.css).
function isCrowded(texts: readonly string[]): boolean {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return texts.length * (longest * 6.5 + 3) > 240;
}
