import { percent, round } from "./round.ts";
import { heightOf, type Interval, type Scale } from "./scale.ts";

interface Props {
  /** Stretches of the x axis, each from one x to another. */
  readonly spans: readonly Interval[];
  readonly x: Scale;
  readonly y: Scale;
}

/** Parts of the panel set back by a tint: where the caption says that something holds. Drawn before everything else. */
export const Shade = ({ spans, x, y }: Props) => (
  <g class="plot-shade">
    {spans.map(([from, to]) => (
      <rect
        key={from}
        x={percent(x.at(from))}
        width={percent(x.at(to) - x.at(from))}
        height={round(heightOf(y))}
      />
    ))}
  </g>
);
