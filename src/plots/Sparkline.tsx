import { round } from "./round.ts";
import { linear, upTo } from "./scale.ts";
import { trace } from "./trace.ts";
import "./plots.css";

interface Props {
  /** One loss per epoch, from epoch 0; NaN breaks the line. */
  readonly values: ArrayLike<number>;
  /** The run's length: where the drawing ends. */
  readonly epochs: number;
  /** The loss at the top; the largest finite value without it. */
  readonly max?: number;
  /** A loss to compare with, such as log 2: a grey line. */
  readonly reference?: number;
}

const HEIGHT = 100;

/** The loss over a whole run as one amber line that fills its box: the track of a timeline. */
export function Sparkline({ values, epochs, max, reference }: Props) {
  const finite = Array.from(values).filter(Number.isFinite);
  const x = linear([0, Math.max(1, epochs)], [0, 1000]);
  const y = linear(
    [0, max ?? Math.max(...finite, Number.MIN_VALUE)],
    upTo(HEIGHT),
  );
  return (
    <svg
      class="plot-spark"
      viewBox={`0 0 1000 ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {reference !== undefined && (
        <path class="plot-reference" d={`M0 ${round(y.at(reference))}H1000`} />
      )}
      <path d={trace(Array.from(values, (v, i) => [x.at(i), y.at(v)]))} />
    </svg>
  );
}
