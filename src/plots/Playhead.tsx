import { percent, round } from "./round.ts";
import { heightOf, type Scale } from "./scale.ts";
import { toneClass, type Tone } from "./tone.ts";

interface Props {
  readonly at: number;
  readonly x: Scale;
  readonly y: Scale;
  /** Where each line is now; what lies outside the panel has no dot. */
  readonly values?: readonly number[];
  /** Lines the caption speaks of, counted from 0: their dots are larger. */
  readonly featured?: readonly number[];
  readonly tone?: Tone;
}

/** The moment shown: a vertical line in ink, with a dot where each line is now. */
export function Playhead({
  at,
  x,
  y,
  values = [],
  featured = [],
  tone = "ink",
}: Props) {
  const place = percent(x.at(at));
  const height = heightOf(y);
  return (
    <g class={`plot-playhead ${toneClass(tone)}`}>
      <line x1={place} x2={place} y1="0" y2={height} />
      {values.map((value, i) => {
        const top = y.at(value);
        const isInside = top >= 0 && top <= height;
        return (
          isInside && (
            <circle
              key={i}
              cx={place}
              cy={round(top)}
              r={featured.includes(i) ? 4 : 2.5}
            />
          )
        );
      })}
    </g>
  );
}
