import {
  band,
  BandNumbers,
  BandRow,
  Frame,
  Histogram,
  linear,
  numberText,
  Panel,
  Term,
  upTo,
} from "@/plots/index.ts";
import type { Run } from "@/training/useTraining.ts";
import { brief, briefSpread } from "../../activation-histograms/brief.ts";
import type { Shown } from "../shown.ts";
import { activationRange } from "./ranges.ts";

interface Props {
  readonly shown: Shown;
  readonly run: Run;
}

/** How the activations of every hidden layer are spread over the training points. */
export function HistogramsPanel({ shown, run }: Props) {
  const { histograms = [], moments = [] } = run.frame.runs[0];
  if (histograms.length === 0)
    return (
      <p class="lab-hint">Without hidden layers there are no activations.</p>
    );
  const range = activationRange(shown.training);
  const x = band(histograms.length);
  const y = linear(range, upTo(200));
  const means = moments.map(({ mean }) => brief(mean));
  return (
    <section aria-label="Activations">
      <Panel
        title={
          <>
            <Term tone="value">Activations</Term> of each hidden layer for all
            training points, epoch {Math.floor(run.epoch)}
          </>
        }
      >
        <Frame
          label={`Histograms of the activations of hidden layers 1 to ${histograms.length}. Their means: ${means.map(numberText).join(", ")}.`}
          y={y}
          rows={3}
        >
          {histograms.map((counts, l) => (
            <Histogram
              key={l}
              {...{ counts, range, y }}
              x={x.at(l) - 0.44 * x.pitch}
              width={0.88 * x.pitch}
            />
          ))}
          <BandNumbers {...{ x, y }} heading="layer" />
          <BandRow
            {...{ x, y }}
            row={2}
            heading="mean"
            numbers={means}
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
        </Frame>
      </Panel>
    </section>
  );
}
