import { percent, round } from "./round.ts";
import { toneClass, type Tone } from "./tone.ts";

interface Dot {
  /** Pixels; NaN draws nothing. */
  readonly y: number;
  readonly featured?: boolean;
}

interface Props {
  /** Percent of the panel's width. */
  readonly x: number;
  /** Pixels down to the baseline. */
  readonly height: number;
  readonly dots?: readonly Dot[];
  readonly tone?: Tone;
}

/** The moment shown: a vertical line in ink, with a dot where each line is now. */
export function Playhead({ x, height, dots = [], tone = "ink" }: Props) {
  const place = percent(x);
  return (
    <g class={`plot-playhead ${toneClass(tone)}`}>
      <line x1={place} x2={place} y1="0" y2={height} />
      {dots.map(
        ({ y, featured }, i) =>
          !Number.isNaN(y) && (
            <circle key={i} cx={place} cy={round(y)} r={featured ? 4 : 2.5} />
          ),
      )}
    </g>
  );
}
