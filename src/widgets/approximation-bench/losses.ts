import type { HistoryRecord } from "@/training/protocol.ts";

/** Where the test loss was lowest. */
export interface Lowest {
  readonly epoch: number;
  readonly loss: number;
}

/** The lowest test loss among the records up to an epoch, the first where several are equal. */
export function lowestTest(
  history: readonly HistoryRecord[],
  upTo: number,
): Lowest {
  let lowest: Lowest = { epoch: 0, loss: Infinity };
  for (const { epoch, runs } of history) {
    if (epoch > upTo) break;
    const { testLoss = Infinity } = runs[0];
    if (testLoss < lowest.loss) lowest = { epoch, loss: testLoss };
  }
  return lowest;
}

/** Where the loss changes slowly, curves are drawn through every so many epochs. */
export const stride = 16;

/** The records that a curve is drawn through: all at first, where the loss falls fastest. */
export const thinned = (
  history: readonly HistoryRecord[],
): readonly HistoryRecord[] =>
  history.filter(({ epoch }) => epoch < stride || epoch % stride === 0);
