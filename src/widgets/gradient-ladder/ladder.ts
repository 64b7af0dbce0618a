import type { Interval } from "@/plots/index.ts";
import type { HistoryRecord, Job, Snapshot } from "@/training/protocol.ts";
import { decades } from "./decades.ts";
import { predictedFactor } from "./prediction.ts";
import { quantities, type Norms, type QuantityName } from "./quantities.ts";

/** One quantity of every hidden layer, first to last: what the panels draw. */
export interface Ladder {
  readonly show: QuantityName;
  readonly values: readonly number[];
  /** [layers][epochs], from epoch 0. */
  readonly history: readonly (readonly number[])[];
  /** By what ‖δ‖ should change a layer. */
  readonly factor: number;
  /** What each layer should show, given the last one: undefined of other quantities than the error. */
  readonly predicted: readonly number[] | undefined;
  /** Both panels' axis. */
  readonly domain: Interval;
}

/**
 * The ladder of a job's only network. The output layer is left out: its one unit lets through another share of the
 * error than the hidden layers do.
 */
export function ladderOf(
  { job, frame, history }: { readonly job: Job } & Snapshot,
  show: QuantityName,
): Ladder {
  const { value, floor } = quantities[show];
  const hidden = (layers: readonly Norms[] = []) =>
    layers.slice(0, -1).map(value);
  const values = hidden(frame.runs[0].layers);
  const records = Array.from(history, (record?: HistoryRecord) =>
    hidden(record?.runs[0].layers),
  );
  const factor = predictedFactor(job.runs[0].network);
  const last = values.length - 1;
  const predicted = values.map((_, l) => values[last] * factor ** (last - l));
  const isPredicted = show === "error" && last > 0 && predicted[0] > 0;
  return {
    show,
    values,
    history: values.map((_, l) => records.map((record) => record[l] ?? NaN)),
    factor,
    predicted: isPredicted ? predicted : undefined,
    domain: decades([...values, ...records.flat()], floor),
  };
}
