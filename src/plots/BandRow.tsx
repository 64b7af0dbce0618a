import type { NumberParts } from "./number.ts";
import { Numeral } from "./Numeral.tsx";
import { percent } from "./round.ts";
import { ROW } from "./rows.ts";
import { heightOf, type Band, type Scale } from "./scale.ts";
import { toneClass, type Tone } from "./tone.ts";

interface Props {
  readonly x: Band;
  readonly y: Scale;
  /** Which line of text under the baseline, from 1. */
  readonly row: number;
  readonly heading: string;
  /** One for each band, four characters at most where ten bands are to fit a phone. */
  readonly numbers: readonly NumberParts[];
  readonly tone?: Tone;
}

/** A number under each band. */
export function BandRow({
  x,
  y,
  row,
  heading,
  numbers,
  tone = "muted",
}: Props) {
  const down = heightOf(y) + row * ROW;
  return (
    <g class={`plot-row ${toneClass(tone)}`}>
      <text class="plot-left" x="-8" y={down}>
        {heading}
      </text>
      {numbers.map((number, i) => (
        <text key={i} class="plot-middle" x={percent(x.at(i))} y={down}>
          <Numeral {...number} />
        </text>
      ))}
    </g>
  );
}
