import { percent, round } from "./round.ts";
import type { Scale } from "./scale.ts";
import { Stretch } from "./Stretch.tsx";
import { toneClass, type Tone } from "./tone.ts";
import { trace } from "./trace.ts";

export interface Line {
  /** One value per x; NaN, and 0 on a log scale, break the line. */
  readonly values: ArrayLike<number>;
  /** What the caption speaks of: drawn thick. */
  readonly featured?: boolean;
  /** Printed at the line's end. */
  readonly name?: string;
}

interface Props {
  readonly lines: readonly Line[];
  /** The x of each value. */
  readonly xs: ArrayLike<number>;
  readonly x: Scale;
  readonly y: Scale;
  /** Pixels down to the baseline. */
  readonly height: number;
  readonly tone: Tone;
  /** One word over the names. */
  readonly heading?: string;
}

const NAME_PITCH = 16;

/** Lines over time with their names at the right end, the featured ones thick and on top. */
export function Lines({ lines, xs, x, y, height, tone, heading }: Props) {
  const ordered = lines.toSorted(
    (a, b) => Number(a.featured ?? false) - Number(b.featured ?? false),
  );
  return (
    <g class={toneClass(tone)}>
      <Stretch height={height}>
        {ordered.map((line, i) => (
          <path
            key={i}
            class={line.featured ? "plot-line" : "plot-line plot-companion"}
            d={trace(
              Array.from(line.values, (v, j) => [10 * x.at(xs[j]), y.at(v)]),
            )}
          />
        ))}
      </Stretch>
      <Names
        lines={lines}
        xs={xs}
        x={x}
        y={y}
        height={height}
        heading={heading}
      />
    </g>
  );
}

function Names({ lines, xs, x, y, height, heading }: Omit<Props, "tone">) {
  const named = lines
    .filter((line) => line.name !== undefined)
    .map((line) => ({ line, end: lastDrawn(line, y) }))
    .filter(({ end }) => end >= 0)
    .sort((a, b) => y.at(a.line.values[a.end]) - y.at(b.line.values[b.end]));
  if (named.length === 0) return null;
  const tops = spread(
    named.map(({ line, end }) => y.at(line.values[end])),
    height,
  );
  const place = percent(Math.max(...named.map(({ end }) => x.at(xs[end]))));
  return (
    <g class="plot-name">
      {heading && (
        <text x={place} dx="8" y={round(tops[0] - NAME_PITCH)} dy="0.35em">
          {heading}
        </text>
      )}
      {named.map(({ line }, i) => (
        <text
          key={line.name}
          class={line.featured ? "plot-featured" : ""}
          x={place}
          dx="8"
          y={round(tops[i])}
          dy="0.35em"
        >
          {line.name}
        </text>
      ))}
    </g>
  );
}

function lastDrawn({ values }: Line, y: Scale): number {
  for (let i = values.length - 1; i >= 0; i--)
    if (!Number.isNaN(y.at(values[i]))) return i;
  return -1;
}

// Heights that increase already, moved down until they stand a line apart, then up again from the baseline.
function spread(tops: readonly number[], height: number): number[] {
  const moved = [...tops];
  for (let i = 1; i < moved.length; i++)
    moved[i] = Math.max(moved[i], moved[i - 1] + NAME_PITCH);
  for (
    let i = moved.length - 1, limit = height;
    i >= 0;
    i--, limit -= NAME_PITCH
  )
    moved[i] = Math.min(moved[i], limit);
  return moved;
}
