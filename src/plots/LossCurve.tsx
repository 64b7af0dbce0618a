import { Plot } from "./Plot.tsx";
import { percent, round } from "./round.ts";
import { across, linear, upTo } from "./scale.ts";
import { Stretch } from "./Stretch.tsx";
import { trace } from "./trace.ts";

interface Props {
  readonly label?: string;
  /** One loss per epoch, from epoch 0; NaN breaks the line. */
  readonly values: ArrayLike<number>;
  /** The run's length: where the axis ends. */
  readonly epochs: number;
  /** The loss at the top of the panel. */
  readonly max: number;
  /** Pixels from there to the baseline. */
  readonly height?: number;
  /** A loss to compare with, such as log 2; named in one panel of several. */
  readonly reference?: { readonly value: number; readonly name?: string };
  /** The epoch shown, which carries the dot; the last without it. */
  readonly at?: number;
  /** One word under the axis, in one panel of several. */
  readonly xLabel?: string;
}

const ABOVE = 6;
const BELOW = 22;

/** A run's loss from 0 up to `max`, thin and amber, with a dot at the epoch shown. */
export function LossCurve(props: Props) {
  const { label, values, epochs, max, height = 60, reference, xLabel } = props;
  const { at = values.length - 1 } = props;
  const x = linear([0, Math.max(1, epochs)], across);
  const y = linear([0, max], upTo(height));
  const line = y.at(reference?.value ?? NaN);
  const dot = y.at(values[Math.round(at)]);
  return (
    <Plot label={label} height={ABOVE + height + BELOW} class="plot-loss">
      <g transform={`translate(0 ${ABOVE})`}>
        {reference && (
          <line class="plot-grid" x2="100%" y1={round(line)} y2={round(line)} />
        )}
        {reference?.name && (
          <text
            class="plot-label"
            x="100%"
            y={round(line)}
            dy="16"
            text-anchor="end"
          >
            {reference.name}
          </text>
        )}
        <line class="plot-baseline" x2="100%" y1={height} y2={height} />
        <Stretch height={height}>
          <path
            class="plot-line"
            d={trace(Array.from(values, (v, i) => [10 * x.at(i), y.at(v)]))}
          />
        </Stretch>
        {!Number.isNaN(dot) && (
          <circle cx={percent(x.at(at))} cy={round(dot)} r="3.5" />
        )}
        <g class="plot-ends" transform={`translate(0 ${height + 17})`}>
          <text class="plot-tick">0</text>
          {xLabel && (
            <text class="plot-tick" x="50%" text-anchor="middle">
              {xLabel}
            </text>
          )}
          <text class="plot-tick" x="100%" text-anchor="end">
            {epochs}
          </text>
        </g>
      </g>
    </Plot>
  );
}
