import type { HistoryRecord, Job, Snapshot } from "@/training/protocol.ts";
import { decades } from "../decades.ts";
import { predictedFactor } from "../prediction.ts";
import { quantities, type Norms, type QuantityName } from "./quantities.ts";

/** One quantity of every hidden layer at the present moment, first to last. */
export interface Ladder {
  readonly show: QuantityName;
  readonly values: readonly number[];
  /** By what the error should change from a layer to the one before. */
  readonly factor: number;
  /** The error that each layer should have, given the last one's. */
  readonly predicted: readonly number[];
  /** Units of a hidden layer. */
  readonly width: number;
}

/**
 * The ladder of a job's only network. The output layer is not on it: its one unit lets through another share of
 * the error than the hidden layers do.
 */
export function ladderOf(
  { job, frame }: { readonly job: Job } & Pick<Snapshot, "frame">,
  show: QuantityName,
): Ladder {
  const { network } = job.runs[0];
  const factor = predictedFactor(network);
  const hidden = hiddenOf(frame.runs[0].layers);
  const last = hidden.length - 1;
  const lastError = quantities.error.value(hidden[last]);
  return {
    show,
    values: hidden.map(quantities[show].value),
    factor,
    predicted: hidden.map((_, l) => lastError * factor ** (last - l)),
    width: network.layers[0].units,
  };
}

/** One quantity of every hidden layer over the epochs that are known. */
export interface Past {
  /** [layers][epochs], from epoch 0; NaN where the history has a gap. */
  readonly lines: readonly (readonly number[])[];
  /** [layers] */
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
}

/** What a history says of a quantity. */
export function pastOf(
  history: readonly HistoryRecord[],
  show: QuantityName,
): Past {
  const { value } = quantities[show];
  const records = Array.from(history, (record?: HistoryRecord) =>
    hiddenOf(record?.runs[0].layers).map(value),
  );
  const layers = records.find((record) => record.length > 0) ?? [];
  const lines = layers.map((_, l) => records.map((record) => record[l] ?? NaN));
  return {
    lines,
    lowest: lines.map((line) => Math.min(...line.filter(isDrawn))),
    highest: lines.map((line) => Math.max(...line.filter(isDrawn))),
  };
}

/** The axis of both panels. */
export const domainOf = ({ show, values }: Ladder, { lowest, highest }: Past) =>
  decades([...values, ...lowest, ...highest], quantities[show].floor);

/**
 * A line without the noise of its batches: at each epoch the geometric mean over `reach` epochs on both sides, as far
 * as they are known. Where the line has a gap, or a zero, it keeps it.
 */
export function smoothed(line: readonly number[], reach: number): number[] {
  const [sums, counts] = [[0], [0]];
  line.forEach((value, i) => {
    sums.push(sums[i] + (isDrawn(value) ? Math.log(value) : 0));
    counts.push(counts[i] + Number(isDrawn(value)));
  });
  return line.map((value, i) => {
    const [from, to] = [
      Math.max(0, i - reach),
      Math.min(line.length, i + reach + 1),
    ];
    const mean = (sums[to] - sums[from]) / (counts[to] - counts[from]);
    return isDrawn(value) ? Math.exp(mean) : value;
  });
}

const hiddenOf = (layers: readonly Norms[] = []) => layers.slice(0, -1);
const isDrawn = (value: number) => value > 0;
