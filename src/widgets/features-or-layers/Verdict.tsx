import { Quantity } from "@/plots/index.ts";
import type { HistoryRecord, RunFrame } from "@/training/protocol.ts";

interface Props {
  readonly runs: readonly RunFrame[];
  readonly history: readonly HistoryRecord[];
  readonly epoch: number;
  /** Of how many points. */
  readonly count: number;
}

const names = ["the neuron on features", "the hidden layer"];

// The share of right answers that counts as learnt, and a loss that is hardly below that of knowing nothing.
const learnt = 0.95;
const coin = 0.97 * Math.LN2;

/** Where the two stand after an epoch, and since when. */
export const Verdict = ({ runs, history, epoch, count }: Props) => (
  <>
    {epoch === 0
      ? "Before training"
      : `After ${epoch} ${epoch === 1 ? "epoch" : "epochs"}`}{" "}
    {runs.map(({ loss, correct = 0 }, i) => (
      <>
        {i > 0 && "; "}
        {names[i]} has{" "}
        <strong class="features-or-layers-correct">{correct}</strong> of {count}{" "}
        points right
        <Since
          {...{ loss, correct, count, epoch }}
          first={firstOf(history, i)}
        />
      </>
    ))}
    .
  </>
);

interface SinceProps {
  readonly loss: number;
  readonly correct: number;
  readonly count: number;
  readonly epoch: number;
  /** The first epoch at which it had learnt; -1 if none is known. */
  readonly first: number;
}

function Since({ loss, correct, count, epoch, first }: SinceProps) {
  if (epoch === 0) return null;
  if (correct >= learnt * count && first > 0)
    return <>, having passed 95 % after epoch {first}</>;
  if (loss < coin) return null;
  return (
    <>
      , with a loss of <Quantity value={loss} tone="loss" /> hardly less than
      log 2
    </>
  );
}

const firstOf = (history: readonly HistoryRecord[], i: number) =>
  history.findIndex(({ runs }) => (runs[i].accuracy ?? 0) >= learnt);
