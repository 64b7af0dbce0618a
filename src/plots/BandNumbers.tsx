import { percent } from "./round.ts";
import { ROW } from "./rows.ts";
import { heightOf, type Band, type Scale } from "./scale.ts";

interface Props {
  readonly x: Band;
  readonly y: Scale;
  /** What is numbered. */
  readonly heading: string;
}

/** The bands' numbers, from 1, in the first row under the baseline. */
export function BandNumbers({ x, y, heading }: Props) {
  const row = heightOf(y) + ROW;
  return (
    <g class="plot-tick">
      <text class="plot-left" x="-8" y={row}>
        {heading}
      </text>
      {Array.from({ length: x.count }, (_, i) => (
        <text key={i} class="plot-middle" x={percent(x.at(i))} y={row}>
          {i + 1}
        </text>
      ))}
    </g>
  );
}
