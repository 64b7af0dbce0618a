import { percent, round } from "./round.ts";
import { heightOf, type Scale } from "./scale.ts";
import { PITCH, spread } from "./spread.ts";
import { Stretch } from "./Stretch.tsx";
import { toneClass, type Tone } from "./tone.ts";
import { trace } from "./trace.ts";

export interface Line {
  /** One value per x; NaN, and 0 on a log scale, break the line. */
  readonly values: ArrayLike<number>;
  /** What the caption speaks of: drawn thick, and over the others. */
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
  readonly tone: Tone;
  /** One word over the names. */
  readonly heading?: string;
}

/** Lines with their names at the right end, the featured ones thick. */
export function Lines({ lines, xs, x, y, tone, heading }: Props) {
  const companions = lines.filter((line) => !line.featured);
  const featured = lines.filter((line) => line.featured);
  return (
    <g class={toneClass(tone)}>
      <Stretch height={heightOf(y)}>
        {[...companions, ...featured].map(({ values, featured }, i) => (
          <path
            key={i}
            class={featured ? "plot-line" : "plot-line plot-companion"}
            d={trace(Array.from(values, (v, j) => [10 * x.at(xs[j]), y.at(v)]))}
          />
        ))}
      </Stretch>
      <Names
        names={lines.flatMap((line) => nameOf(line, xs, x, y))}
        y={y}
        heading={heading}
      />
    </g>
  );
}

interface Name {
  readonly text: string;
  readonly featured: boolean;
  /** Percent and pixels of the line's end. */
  readonly x: number;
  readonly y: number;
}

function nameOf(line: Line, xs: ArrayLike<number>, x: Scale, y: Scale): Name[] {
  const { values, featured = false, name } = line;
  const tops = Array.from(values, (value) => y.at(value));
  const end = tops.findLastIndex((top) => !Number.isNaN(top));
  if (name === undefined || end < 0) return [];
  return [{ text: name, featured, x: x.at(xs[end]), y: tops[end] }];
}

interface NamesProps {
  readonly names: readonly Name[];
  readonly y: Scale;
  readonly heading?: string;
}

function Names({ names, y, heading }: NamesProps) {
  if (names.length === 0) return null;
  const ordered = names.toSorted((a, b) => a.y - b.y);
  const tops = spread(
    ordered.map((name) => name.y),
    heightOf(y),
  );
  const x = percent(Math.max(...names.map((name) => name.x)));
  return (
    <g class="plot-name">
      {heading && (
        <text x={x} dx="8" y={round(tops[0] - PITCH)} dy="0.35em">
          {heading}
        </text>
      )}
      {ordered.map(({ text, featured }, i) => (
        <text
          key={text}
          class={featured ? "plot-featured" : undefined}
          x={x}
          dx="8"
          y={round(tops[i])}
          dy="0.35em"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
