import { BandNumbers } from "./BandNumbers.tsx";
import { Powers } from "./Powers.tsx";
import { percent, round } from "./round.ts";
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

// Percent of the panel: a single bar is a bar still, not a plate.
const WIDEST = 8;

/** Bars a third of their pitch; in two rows under each its number and the power of ten of its value. */
export function Bars({ values, x, y, tone, heading, featured = [] }: Props) {
  return (
    <g class={toneClass(tone)}>
      {values.map((value, i) => (
        <Bar
          key={i}
          x={x.at(i)}
          width={Math.min(x.pitch / 3, WIDEST)}
          value={value}
          y={y}
        />
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
