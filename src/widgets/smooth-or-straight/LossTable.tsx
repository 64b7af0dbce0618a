import { DataTable } from "@/ui/DataTable.tsx";
import type { LossHistory } from "./Losses.tsx";

interface Props {
  readonly histories: readonly LossHistory[];
  readonly names: readonly string[];
}

// Fewer than are drawn.
const every = 80;

/** The losses of the three networks along the run. */
export const LossTable = ({ histories, names }: Props) => (
  <DataTable
    title="Mean squared errors over the training points and over those held out."
    columns={[
      "step",
      ...names.map((name) => `training loss, ${name}`),
      ...names.map((name) => `test loss, ${name}`),
    ]}
    rows={histories[0].steps.flatMap((step, i) =>
      step % every === 0
        ? [
            [
              step,
              ...histories.map(({ training }) => training[i].toPrecision(4)),
              ...histories.map(({ test }) => test[i].toPrecision(4)),
            ],
          ]
        : [],
    )}
  />
);
