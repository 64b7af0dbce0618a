import { percent, round } from "./round.ts";
import { heightOf, type Scale } from "./scale.ts";
import { spread } from "./spread.ts";
import { toneClass, type Tone } from "./tone.ts";

/** A few words beside a place of a panel. */
export interface Label {
  readonly text: string;
  /** Percent of the panel's width, and pixels from its top. */
  readonly x: number;
  readonly y: number;
  /** Which side of the place the words begin at. */
  readonly anchor: "start" | "middle" | "end";
}

interface Props {
  readonly labels: readonly Label[];
  readonly y: Scale;
  readonly tone: Tone;
}

// So that the lowest line stands over the baseline.
const HALF = 10;

/** Words beside places of a panel, moved up or down until each has a line of its own. */
export function Labels({ labels, y, tone }: Props) {
  const ordered = labels.toSorted((a, b) => a.y - b.y);
  const tops = spread(
    ordered.map((label) => label.y),
    heightOf(y) - HALF,
  );
  return (
    <g class={toneClass(tone)}>
      {ordered.map(({ text, x, anchor }, i) => (
        <text
          key={text}
          class="plot-label"
          x={percent(x)}
          dx={{ start: 8, middle: 0, end: -8 }[anchor]}
          y={round(tops[i])}
          dy="0.35em"
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
