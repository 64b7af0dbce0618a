import { heightOf, type Scale } from "./scale.ts";
import { Stretch } from "./Stretch.tsx";
import { toneClass, type Tone } from "./tone.ts";
import { trace } from "./trace.ts";

interface Props {
  readonly xs: ArrayLike<number>;
  /** One value per x; NaN breaks the curve. */
  readonly values: ArrayLike<number>;
  readonly x: Scale;
  /** Where the curve leaves its domain it is cut. */
  readonly y: Scale;
  readonly tone: Tone;
  /** Thin and dotted: what the curve is compared with. */
  readonly dotted?: boolean;
}

/** A function's graph through its sampled values. */
export function Curve({ xs, values, x, y, tone, dotted }: Props) {
  const points = Array.from(
    values,
    (v, i) => [10 * x.at(xs[i]), y.at(v)] as const,
  );
  return (
    <g class={toneClass(tone)}>
      <Stretch height={heightOf(y)}>
        <path
          class={dotted ? "plot-line plot-dotted" : "plot-line"}
          d={trace(points)}
        />
      </Stretch>
    </g>
  );
}
