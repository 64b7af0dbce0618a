import { DataTable } from "@/ui/DataTable.tsx";
import type { Losses } from "./history.ts";

/** The losses that the curves draw, epoch by epoch as far as they are drawn. */
export const LossTable = ({ losses }: { readonly losses: Losses }) => {
  const { epochs, train, test } = losses;
  const isTested = test.length === epochs.length;
  return (
    <DataTable
      title="Loss after each epoch that the curve shows."
      columns={["epoch", "training", ...(isTested ? ["held out"] : [])]}
      rows={epochs.map((epoch, i) => [
        epoch,
        train[i].toPrecision(6),
        ...(isTested ? [test[i].toPrecision(6)] : []),
      ])}
    />
  );
};
