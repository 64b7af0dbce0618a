import { useMemo } from "preact/hooks";
import {
  across,
  Frame,
  Guide,
  linear,
  Lines,
  Panel,
  Playhead,
  Term,
  upTo,
} from "@/plots/index.ts";
import type { HistoryRecord, RunFrame } from "@/training/protocol.ts";
import { classNames } from "./settings.ts";

interface Props {
  readonly history: readonly HistoryRecord[];
  readonly frame: RunFrame;
  readonly epoch: number;
  readonly epochs: number;
}

/** The loss of equal probabilities, log 3. */
export const ignorance = Math.log(classNames.length);

const highest = 1.4;
const y = linear([0, highest], upTo(104), 3);

/** The loss epoch by epoch, over the training points and over those held out, with log 3 to compare. */
export function LossPanel({ history, frame, epoch, epochs }: Props) {
  const { loss, testLoss = NaN } = frame;
  const x = useMemo(() => linear([0, epochs], across), [epochs]);
  const drawn = useMemo(() => {
    const xs = Array.from({ length: epochs + 1 }, (_, i) => i);
    const training = Array.from(history, (r) => r?.runs[0].loss ?? NaN);
    const heldOut = Array.from(history, (r) => r?.runs[0].testLoss ?? NaN);
    // A line that ends over the panel has no name beside it.
    const named = (name: string, values: readonly number[]) =>
      (values.at(-1) ?? NaN) <= highest ? name : undefined;
    return (
      <>
        <Guide
          xs={xs}
          values={xs.map(() => ignorance)}
          clearOf={training.map((value, i) => Math.max(value, heldOut[i]))}
          {...{ x, y }}
          name={`all equal: log 3 = ${ignorance.toFixed(3)}`}
        />
        <Lines
          lines={[
            {
              values: training,
              featured: true,
              name: named("training", training),
            },
            { values: heldOut, name: named("held out", heldOut) },
          ]}
          {...{ xs, x, y }}
          tone="loss"
        />
      </>
    );
  }, [history, epochs, x]);
  return (
    <Panel
      title={
        <>
          <Term tone="loss">Loss</Term>, mean of −log{" "}
          <i class="plot-letter">p</i> of the true class
        </>
      }
    >
      <Frame
        label={`Loss over ${epochs} epochs; after epoch ${epoch} it is ${loss.toPrecision(3)} over the training points and ${testLoss.toPrecision(3)} over those held out. Equal probabilities have log 3.`}
        {...{ x, y }}
        xLabel="epoch"
        names
      >
        {drawn}
        {Math.min(loss, testLoss) > highest && (
          <text class="plot-label plot-middle" x="50%" y="60">
            both losses are over {highest}
          </text>
        )}
        <Playhead
          at={epoch}
          {...{ x, y }}
          values={[loss, testLoss]}
          featured={[0]}
          tone="loss"
        />
      </Frame>
    </Panel>
  );
}
