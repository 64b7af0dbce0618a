import { percent } from "./round.ts";
import { heightOf, type Scale } from "./scale.ts";

interface Props {
  readonly at: number;
  readonly x: Scale;
  readonly y: Scale;
  /** Stands over the line, in one panel of several. */
  readonly name?: string;
}

/** A place on the x axis that the text speaks of: a dashed vertical line with its name at the top; nothing outside the panel. */
export function Marker({ at, x, y, name }: Props) {
  const place = x.at(at);
  if (!(place >= 0 && place <= 100)) return null;
  const anchor = place < 20 ? "start" : place > 80 ? "end" : "middle";
  return (
    <g class="plot-marker">
      <line x1={percent(place)} x2={percent(place)} y2={heightOf(y)} />
      {name && (
        <text class="plot-label" x={percent(place)} y="-5" text-anchor={anchor}>
          {name}
        </text>
      )}
    </g>
  );
}
