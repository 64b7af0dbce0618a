import type { HistoryRecord } from "@/training/protocol.ts";
import { DataTable } from "@/ui/DataTable.tsx";

interface Props {
  readonly history: readonly HistoryRecord[];
  /** Of how many points. */
  readonly count: number;
}

/** The loss and the right answers at every fiftieth epoch known so far. */
export const LossTable = ({ history, count }: Props) => (
  <DataTable
    title={`Mean loss over the ${count} points, and how many of them are right.`}
    columns={["epoch", "loss", "right"]}
    rows={history
      .filter(({ epoch }) => epoch % 50 === 0)
      .map(({ epoch, runs: [{ loss, accuracy = 0 }] }) => [
        epoch,
        loss.toPrecision(4),
        Math.round(accuracy * count),
      ])}
  />
);
