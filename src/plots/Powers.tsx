import { percent, round } from "./round.ts";
import { ROW } from "./rows.ts";
import { heightOf, type Band, type Scale } from "./scale.ts";

interface Props {
  readonly values: readonly number[];
  readonly x: Band;
  readonly y: Scale;
  /** Those in bold, counted from 0. */
  readonly featured?: readonly number[];
}

/** The power of ten of each band's value, in the second row under the baseline and in the tone around it. */
export function Powers({ values, x, y, featured = [] }: Props) {
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

// A row that does not fit a panel of 288 px is set in two lines in all narrow panels (plots.css): a number that grows
// by a digit while a figure trains then moves nothing.
function crowding(texts: readonly string[]): string {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return texts.length * (longest * 7 + 2) > 240 ? " plot-crowded" : "";
}
