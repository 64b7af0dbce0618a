import { sin, type Dataset } from "@/engine/index.ts";
import {
  across,
  Curve,
  linear,
  Panel,
  Plot,
  Quantity,
  Rings,
  upTo,
} from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { specks } from "../specks.ts";
import { fitOf } from "./fit.ts";
import { Losses, type LossHistory } from "./Losses.tsx";
import { interval } from "./settings.ts";
import type { NetworkSpec } from "@/engine/index.ts";

interface Props {
  readonly name: string;
  readonly spec: NetworkSpec;
  readonly frame: RunFrame;
  readonly data: Dataset;
  /** The variance of the noise. */
  readonly floor: number;
  readonly history: LossHistory;
  readonly epoch: number;
  /** Whether this column also says what the others show without words. */
  readonly worded: boolean;
}

const height = 170;
const x = linear(interval, across);
const y = linear([-1.75, 1.75], upTo(height));
const sines = Array.from({ length: 61 }, (_, i) => (interval[1] * i) / 60);

/** One network of the three: its fit with the corners marked, how its losses came down, and its numbers. */
export function Rival(props: Props) {
  const { name, spec, frame, data, floor, history, epoch, worded } = props;
  const { loss, testLoss = NaN, parameters = new Float64Array() } = frame;
  const { xs, values, kinks } = fitOf(spec, parameters, data);
  const pieces = kinks && kinks.length + 1;
  return (
    <Panel title={<strong>{name}</strong>}>
      <Plot
        height={height + 24}
        class="smooth-or-straight-fit"
        label={`The fit of the ${name} network after step ${epoch}: ${
          kinks
            ? `straight pieces with corners at x = ${kinks.map((kink) => kink.x.toFixed(1)).join(", ") || "none"}`
            : "smooth"
        }; test loss ${testLoss.toPrecision(3)}.`}
      >
        <line class="plot-grid" x2="100%" y1={y.at(1)} y2={y.at(1)} />
        <line class="plot-grid" x2="100%" y1={y.at(0)} y2={y.at(0)} />
        <line class="plot-grid" x2="100%" y1={y.at(-1)} y2={y.at(-1)} />
        <g class="smooth-or-straight-points">
          <Curve {...specks(data.points, data.y)} {...{ x, y }} tone="loss" />
        </g>
        <Curve
          xs={sines}
          values={sines.map(sin)}
          {...{ x, y }}
          tone="loss"
          dotted
        />
        <Curve {...{ xs, values, x, y }} tone="value" />
        {kinks && (
          <Rings
            xs={kinks.map((kink) => kink.x)}
            values={kinks.map((kink) => kink.y)}
            {...{ x, y }}
          />
        )}
        <line class="plot-baseline" x2="100%" y1={height} y2={height} />
        <g class="plot-tick">
          <text y={height + 18}>0</text>
          <text class="plot-middle" x="50%" y={height + 18}>
            x
          </text>
          <text class="plot-left" x="100%" y={height + 18}>
            10
          </text>
        </g>
      </Plot>
      <Losses {...{ name, floor, history, epoch, worded }} />
      <dl class="smooth-or-straight-numbers">
        <div>
          <dt class="ui-label">training loss</dt>
          <dd>
            <Quantity value={loss} tone="loss" />
          </dd>
        </div>
        <div>
          <dt class="ui-label">test loss</dt>
          <dd>
            <Quantity value={testLoss} tone="loss" />
          </dd>
        </div>
        <div>
          <dt class="ui-label">shape</dt>
          <dd>
            {pieces === undefined
              ? "smooth"
              : `${pieces} straight ${pieces === 1 ? "piece" : "pieces"}`}
          </dd>
        </div>
      </dl>
    </Panel>
  );
}
