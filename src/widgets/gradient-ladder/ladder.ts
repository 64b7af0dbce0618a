import type { Interval } from "@/plots/index.ts";
import type { HistoryRecord, Job, Snapshot } from "@/training/protocol.ts";
import { decades } from "./decades.ts";
import { predictedFactor } from "./prediction.ts";
import { quantities, type Norms, type QuantityName } from "./quantities.ts";

/** One quantity of every hidden layer, first to last: what the figure shows. */
export interface Ladder {
  readonly show: QuantityName;
  readonly values: readonly number[];
  /** [layers][epochs], from epoch 0. */
  readonly history: readonly (readonly number[])[];
  /** By what the error should change from a layer to the one before. */
  readonly factor: number;
  /** The error that each layer should have, given the last one's. */
  readonly predicted: readonly number[];
  /** The axis of the values and their history. */
  readonly domain: Interval;
  /** Units of a hidden layer. */
  readonly width: number;
}

/**
 * The ladder of a job's only network. The output layer is not on it: its one unit lets through another share of
 * the error than the hidden layers do.
 */
export function ladderOf(
  { job, frame, history }: { readonly job: Job } & Snapshot,
  show: QuantityName,
): Ladder {
  const { value, floor } = quantities[show];
  const hidden = (layers: readonly Norms[] = []) => layers.slice(0, -1);
  const present = hidden(frame.runs[0].layers);
  const records = Array.from(history, (record?: HistoryRecord) =>
    hidden(record?.runs[0].layers).map(value),
  );
  const values = present.map(value);
  const { network } = job.runs[0];
  const factor = predictedFactor(network);
  const last = present.length - 1;
  const lastError = quantities.error.value(present[last]);
  return {
    show,
    values,
    history: values.map((_, l) => records.map((record) => record[l] ?? NaN)),
    factor,
    predicted: values.map((_, l) => lastError * factor ** (last - l)),
    domain: decades([...values, ...records.flat()], floor),
    width: network.layers[0].units,
  };
}
