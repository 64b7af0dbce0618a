import { Plot } from "./Plot.tsx";
import { percent, round } from "./round.ts";
import { ROW, rowsHeight } from "./rows.ts";
import { across, linear, upTo } from "./scale.ts";
import { Stretch } from "./Stretch.tsx";
import { trace } from "./trace.ts";

interface Props {
  readonly label?: string;
  /** One loss per epoch, from epoch 0; NaN breaks the line. */
  readonly values: ArrayLike<number>;
  /** The run's length: where the axis ends. */
  readonly epochs: number;
  /** The loss at the panel's top; where the line is higher it is cut. */
  readonly max: number;
  /** Pixels from there to the baseline. */
  readonly height?: number;
  /** A loss to compare with, such as log 2; named in one panel of several. */
  readonly reference?: Reference;
  /** The epoch shown, which carries the dot; the last without it. */
  readonly at?: number;
  /** One word under the axis, in one panel of several. */
  readonly xLabel?: string;
}

interface Reference {
  readonly value: number;
  readonly name?: string;
  /** More words after the name, where there is room for them. */
  readonly note?: string;
}

// A loss at the very top keeps its dot.
const ABOVE = 6;

/** A run's loss from 0 up to `max`, thin and amber, with a dot at the epoch shown, or a pointer to where it is above. */
export function LossCurve(props: Props) {
  const { label, values, epochs, max, height = 60, reference, xLabel } = props;
  const { at = values.length - 1 } = props;
  const x = linear([0, Math.max(1, epochs)], across);
  const y = linear([0, max], upTo(height));
  const points = Array.from(values, (v, i) => [10 * x.at(i), y.at(v)] as const);
  const dot = y.at(values[Math.round(at)] ?? NaN);
  return (
    <Plot
      label={label}
      height={ABOVE + height + rowsHeight(1)}
      class="plot-loss"
    >
      <g transform={`translate(0 ${ABOVE})`}>
        {reference && (
          <ReferenceLine {...reference} y={round(y.at(reference.value))} />
        )}
        <line class="plot-baseline" x2="100%" y1={height} y2={height} />
        <Stretch height={height}>
          <path d={trace(points)} />
        </Stretch>
        {dot >= 0 && dot <= height && (
          <circle cx={percent(x.at(at))} cy={round(dot)} r="3.5" />
        )}
        {dot < 0 && (
          <svg x={percent(x.at(at))} overflow="visible">
            <path class="plot-above" d="M0 -6l5 8h-10z" />
          </svg>
        )}
        <g class="plot-tick">
          <text y={height + ROW}>0</text>
          {xLabel && (
            <text class="plot-middle" x="50%" y={height + ROW}>
              {xLabel}
            </text>
          )}
          <text class="plot-left" x="100%" y={height + ROW}>
            {epochs}
          </text>
        </g>
      </g>
    </Plot>
  );
}

function ReferenceLine({
  name,
  note,
  y,
}: Omit<Reference, "value"> & { readonly y: number }) {
  return (
    <>
      <line class="plot-grid" x2="100%" y1={y} y2={y} />
      {name && (
        <text class="plot-label plot-left" x="100%" y={y} dy="16">
          {name}
          {note && <tspan class="plot-note">{note}</tspan>}
        </text>
      )}
    </>
  );
}
