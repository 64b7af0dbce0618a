import { percent, round } from "./round.ts";
import type { Scale } from "./scale.ts";
import { toneClass, type Tone } from "./tone.ts";

interface Props {
  readonly xs: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly x: Scale;
  readonly y: Scale;
  readonly tone: Tone;
}

/** The data of a regression, small and filled. */
export function Dots({ xs, values, x, y, tone }: Props) {
  return (
    <g class={`plot-dots ${toneClass(tone)}`}>
      {Array.from(xs, (at, i) => {
        const [across, down] = [x.at(at), y.at(values[i])];
        if (Number.isNaN(across) || Number.isNaN(down)) return null;
        return <circle key={i} cx={percent(across)} cy={round(down)} r="3.4" />;
      })}
    </g>
  );
}
