import {
  across,
  band,
  BandNumbers,
  Dots,
  formatNumber,
  Frame,
  Guide,
  linear,
  Lines,
  log,
  numberText,
  Panel,
  Powers,
  Term,
  upTo,
} from "@/plots/index.ts";
import { decades } from "../decades.ts";
import type { Layers } from "./layers.ts";
import { panelHeight } from "./LayerHistograms.tsx";

interface Props {
  readonly layers: Layers;
}

// The axis reaches down to where ten layers of sigmoids end, and for ReLU up to what training makes of most starts.
const floor = -12;
const ceiling = { sigmoid: 1, tanh: 1, relu: 100 };

/** How far one unit's activation moves from point to point, layer by layer, beside how unlike the units are. */
export function LayerSpread({ layers }: Props) {
  const { activation, moments, factor, predicted } = layers;
  const overPoints = moments.map(({ overExamples }) => overExamples);
  const overUnits = moments.map(({ overUnits }) => overUnits);
  const xs = moments.map((_, l) => l);
  const bands = band(moments.length);
  const x = linear([-0.5, moments.length - 0.5], across);
  const y = log(
    decades([...overPoints, ...overUnits, ceiling[activation]], floor),
    upTo(panelHeight),
  );
  return (
    <Panel
      title={
        <>
          Their <Term tone="value">spread</Term> over the points, and over the
          units
        </>
      }
    >
      <Frame label={describe(overPoints)} y={y} rows={4} names>
        <g class="plot-tone-value">
          <Powers values={overPoints} x={bands} y={y} />
        </g>
        <BandNumbers x={bands} y={y} heading="layer" />
        {moments.length > 1 && predicted[0] > 0 && Number.isFinite(factor) && (
          <Guide
            xs={xs}
            values={predicted}
            {...{ x, y }}
            name={`predicted: × ${numberText(formatNumber(factor))} a layer`}
            clearOf={xs.map((l) => Math.max(overPoints[l], overUnits[l]))}
          />
        )}
        <Lines
          lines={[
            { values: overPoints, featured: true, name: "points" },
            { values: overUnits, name: "units" },
          ]}
          {...{ xs, x, y }}
          tone="value"
        />
        <Dots values={overPoints} {...{ xs, x, y }} tone="value" />
      </Frame>
    </Panel>
  );
}

function describe(spreads: readonly number[]): string {
  const numbers = spreads.map((value) => numberText(formatNumber(value, 2)));
  return `Spread over the points of hidden layers 1 to ${spreads.length}: ${numbers.join(", ")}`;
}
