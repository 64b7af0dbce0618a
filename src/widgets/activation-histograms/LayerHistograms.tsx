import {
  band,
  BandNumbers,
  BandRow,
  Frame,
  Histogram,
  numberText,
  linear,
  Panel,
  Term,
  upTo,
} from "@/plots/index.ts";
import { brief, briefSpread } from "./brief.ts";
import type { Layers } from "./layers.ts";
import { ranges } from "./settings.ts";

interface Props {
  readonly layers: Layers;
  readonly epoch: number;
}

/** Pixels from the top of both panels' axis to the baseline. */
export const panelHeight = 224;

/** The activations of every hidden layer as a column on its side, all on one axis; their moments below. */
export function LayerHistograms({ layers, epoch }: Props) {
  const { activation, moments, histograms, units } = layers;
  const range = ranges[activation];
  const x = band(moments.length);
  const y = linear(range, upTo(panelHeight));
  return (
    <Panel
      title={
        <>
          <Term tone="value">Activations</Term> of all units for all points,
          epoch{" "}
          <span class="activation-histograms-epoch">{Math.floor(epoch)}</span>
        </>
      }
    >
      <Frame label={describe(layers)} y={y} rows={4}>
        {histograms.map((counts, l) => (
          <Histogram
            key={l}
            {...{ counts, range, y }}
            x={x.at(l) - 0.44 * x.pitch}
            width={0.88 * x.pitch}
            max={fullest(counts, activation === "relu")}
          />
        ))}
        {activation === "relu" && (
          <text class="plot-label" x="100%" y="-5" text-anchor="end">
            {range[1]} and above
          </text>
        )}
        <BandNumbers {...{ x, y }} heading="layer" />
        <BandRow
          {...{ x, y }}
          row={2}
          heading="mean"
          numbers={moments.map(({ mean }) => brief(mean))}
          tone="value"
        />
        <BandRow
          {...{ x, y }}
          row={3}
          heading="std"
          numbers={moments.map(({ overUnits, overExamples }) =>
            briefSpread(Math.hypot(overUnits, overExamples)),
          )}
          tone="value"
        />
        {activation === "relu" && (
          <BandRow
            {...{ x, y }}
            row={4}
            heading="dead"
            numbers={moments.map(({ silent }) => ({
              mantissa: `${Math.round((100 * silent) / units)}%`,
            }))}
          />
        )}
      </Frame>
    </Panel>
  );
}

// Half of what ReLU gives is 0: drawn to its length, that would leave nothing to see of the rest.
const fullest = (counts: Uint32Array, cutLowest: boolean) =>
  Math.max(1, ...counts.subarray(cutLowest ? 1 : 0));

const describe = ({ moments }: Layers) =>
  `Histograms of the activations of hidden layers 1 to ${moments.length}. Their means: ${moments
    .map(({ mean }) => numberText(brief(mean)))
    .join(", ")}.`;
