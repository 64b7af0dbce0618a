import { percent, round } from "./round.ts";
import { ROW } from "./rows.ts";
import { heightOf, type Band, type Scale } from "./scale.ts";
import { toneClass, type Tone } from "./tone.ts";

interface Props {
  /** One bar each, held at the panel's top. 0 has no bar on a log scale, and its row says so; NaN is "none". */
  readonly values: readonly number[];
  readonly x: Band;
  /** A logarithmic scale. */
  readonly y: Scale;
  readonly tone: Tone;
  /** What the bars are numbers of, from 1. */
  readonly heading: string;
  /** Bars the caption speaks of, counted from 0: their numbers are bold. */
  readonly featured?: readonly number[];
}

/** Bars a third of their pitch; in two rows under each its number and the power of ten of its value. */
export function Bars({ values, x, y, tone, heading, featured = [] }: Props) {
  const powers = values.map(powerOfTen);
  const [first, second] = [heightOf(y) + ROW, heightOf(y) + 2 * ROW];
  return (
    <g class={`${toneClass(tone)}${isCrowded(powers) ? " plot-crowded" : ""}`}>
      {values.map((value, i) => (
        <Bar key={i} x={x.at(i)} width={x.pitch / 3} value={value} y={y} />
      ))}
      <text class="plot-tick plot-left" x="-8" y={first}>
        {heading}
      </text>
      <text class="plot-row plot-left" x="-8" y={second}>
        log
        <tspan class="plot-exponent" dy="0.25em">
          10
        </tspan>
      </text>
      {powers.map((power, i) => (
        <g key={i} text-anchor="middle">
          <text class="plot-tick" x={percent(x.at(i))} y={first}>
            {i + 1}
          </text>
          <text
            class={featured.includes(i) ? "plot-row plot-featured" : "plot-row"}
            x={percent(x.at(i))}
            y={second}
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
  readonly value: number;
  readonly y: Scale;
}

function Bar({ x, width, value, y }: BarProps) {
  const height = heightOf(y);
  const top = round(Math.min(height, Math.max(0, y.at(value))));
  if (Number.isNaN(top)) return null;
  return (
    <rect
      class="plot-bar"
      x={percent(x - width / 2)}
      y={top}
      width={percent(width)}
      height={round(height - top)}
    />
  );
}

// 0 has no logarithm, and "0" in this row would mean 1: what has none is said in words.
function powerOfTen(value: number): string {
  if (value === 0) return "zero";
  const power = Math.log10(value);
  if (!Number.isFinite(power)) return "none";
  return round(power, 1).toFixed(1).replace("-", "\u2212");
}

// Rows that a panel of 240 px cannot hold are set in two lines where the panel is narrow (plots.css).
function isCrowded(texts: readonly string[]): boolean {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return texts.length * (longest * 6.5 + 3) > 240;
}
