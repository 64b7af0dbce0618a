import type { HistoryRecord, Met, Until } from "./protocol.ts";

/** Told every record of a job in turn, from epoch 0 on, answers with the condition that it meets, if any. */
export function createUntil({
  loss,
  patience = Infinity,
}: Until): (record: HistoryRecord) => Met | undefined {
  let lowest = Infinity;
  let since = 0;
  return ({ epoch, runs: [run] }) => {
    const watched = run.testLoss ?? run.loss;
    if (watched < lowest) [lowest, since] = [watched, epoch];
    if (loss !== undefined && run.loss <= loss)
      return { condition: "loss", epoch };
    return epoch - since >= patience
      ? { condition: "patience", epoch }
      : undefined;
  };
}
