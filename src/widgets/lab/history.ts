import type { HistoryRecord } from "@/training/protocol.ts";

/** The losses of a run at no more epochs than can be told apart in a picture. */
export interface Losses {
  /** Epochs from one value to the next. */
  readonly stride: number;
  readonly epochs: readonly number[];
  readonly train: readonly number[];
  /** Empty where nothing is held out. */
  readonly test: readonly number[];
}

const most = 400;

/** The losses that a history holds, thinned. */
export function lossesOf(history: readonly HistoryRecord[]): Losses {
  const epochs = thinned(history).filter((epoch) => history[epoch]);
  const tests = epochs.map((epoch) => history[epoch].runs[0].testLoss);
  return {
    stride: strideOf(history),
    epochs,
    train: epochs.map((epoch) => history[epoch].runs[0].loss),
    test: tests.filter((loss) => loss !== undefined),
  };
}

/** Epochs of a history, no more than a picture can show; its last is always among them. */
export function thinned(history: readonly HistoryRecord[]): readonly number[] {
  const stride = strideOf(history);
  const last = history.length - 1;
  const epochs: number[] = [];
  for (let epoch = 0; epoch < last; epoch += stride) epochs.push(epoch);
  return [...epochs, last];
}

const strideOf = (history: readonly HistoryRecord[]) =>
  Math.max(1, Math.ceil(history.length / most));
