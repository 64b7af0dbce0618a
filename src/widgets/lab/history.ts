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

/** The losses that a history holds, thinned; the last record is always among them. */
export function lossesOf(history: readonly HistoryRecord[]): Losses {
  const stride = Math.max(1, Math.ceil(history.length / most));
  const epochs: number[] = [];
  for (let epoch = 0; epoch < history.length; epoch += stride)
    epochs.push(epoch);
  if (epochs[epochs.length - 1] !== history.length - 1)
    epochs.push(history.length - 1);
  const told = epochs.filter((epoch) => history[epoch]);
  const tests = told.map((epoch) => history[epoch].runs[0].testLoss);
  return {
    stride,
    epochs: told,
    train: told.map((epoch) => history[epoch].runs[0].loss),
    test: tests.filter((loss) => loss !== undefined),
  };
}
