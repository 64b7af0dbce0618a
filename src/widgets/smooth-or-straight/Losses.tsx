import { across, Curve, linear, log, Plot, upTo } from "@/plots/index.ts";
import { epochs } from "./settings.ts";

/** The losses of one network at some of its steps. */
export interface LossHistory {
  readonly steps: readonly number[];
  readonly training: readonly number[];
  readonly test: readonly number[];
}

interface Props {
  readonly name: string;
  /** The variance of the noise. */
  readonly floor: number;
  readonly history: LossHistory;
  readonly epoch: number;
  readonly worded: boolean;
}

const height = 90;
const above = 6;
const x = linear([0, epochs], across);

/** Training and test loss over the run, the same logarithmic axis for all three networks. */
export function Losses({ name, floor, history, epoch, worded }: Props) {
  // From under the noise's variance to what a level line has, and a little more.
  const y = log([floor / 3, 1], upTo(height));
  const { steps, training, test } = history;
  const last = y.at(floor).toFixed(1);
  const at = x.at(epoch).toFixed(2);
  return (
    <Plot
      height={above + height + 24}
      class="smooth-or-straight-losses"
      label={`Training and test loss of the ${name} network over ${epochs} steps, on a logarithmic axis.`}
    >
      <g transform={`translate(0 ${above})`}>
        <line class="plot-grid" x2="100%" y1={last} y2={last} />
        {worded && (
          <text class="plot-label" y={last} dy="14">
            {Number(floor.toPrecision(2))}
            <tspan class="plot-note">, the noise variance</tspan>
          </text>
        )}
        <g class="smooth-or-straight-training">
          <Curve xs={steps} values={training} {...{ x, y }} tone="loss" />
        </g>
        <Curve xs={steps} values={test} {...{ x, y }} tone="loss" />
        <g class="plot-playhead">
          <line x1={`${at}%`} x2={`${at}%`} y2={height} />
        </g>
        <line class="plot-baseline" x2="100%" y1={height} y2={height} />
        <g class="plot-tick">
          <text y={height + 18}>0</text>
          <text class="plot-left" x="100%" y={height + 18}>
            {epochs}
          </text>
        </g>
      </g>
    </Plot>
  );
}
