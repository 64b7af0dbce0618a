import { BandNumbers } from "./BandNumbers.tsx";
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
  return (
    <g class={toneClass(tone)}>
      {values.map((value, i) => (
        <Bar key={i} x={x.at(i)} width={x.pitch / 3} value={value} y={y} />
      ))}
      <BandNumbers x={x} y={y} heading={heading} />
      <Powers values={values} x={x} y={y} featured={featured} />
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

type PowersProps = Required<Pick<Props, "values" | "x" | "y" | "featured">>;

function Powers({ values, x, y, featured }: PowersProps) {
  const texts = values.map(powerOfTen);
  const row = heightOf(y) + 2 * ROW;
  return (
    <g class={`plot-row${crowding(texts)}`}>
      <text class="plot-left" x="-8" y={row}>
        log
        <tspan class="plot-exponent" dy="0.25em">
          10
        </tspan>
      </text>
      {texts.map((text, i) => (
        <text
          key={i}
          class={
            featured.includes(i) ? "plot-middle plot-featured" : "plot-middle"
          }
          x={percent(x.at(i))}
          y={row}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

// 0 has no logarithm, and "0" in this row would mean 1: what has none is said in words.
function powerOfTen(value: number): string {
  if (value === 0) return "zero";
  const power = Math.log10(value);
  if (!Number.isFinite(power)) return "none";
  return round(power, 1)
    .toFixed(Math.abs(power) < 100 ? 1 : 0)
    .replace("-", "\u2212");
}

// A row that does not fit a panel of 288 or 344 px is set in two lines where the panel is as narrow (plots.css).
function crowding(texts: readonly string[]): string {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  const width = texts.length * (longest * 7 + 2);
  return width <= 240 ? "" : width <= 300 ? " plot-crowded" : " plot-overfull";
}
