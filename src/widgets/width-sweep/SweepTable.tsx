import { DataTable } from "@/ui/DataTable.tsx";
import type { Width } from "./errors.ts";
import { inWords } from "./settings.ts";

interface Props {
  readonly errors: readonly Width[];
}

/** The two losses of every network, width by width. */
export const SweepTable = ({ errors }: Props) => (
  <DataTable
    title="Mean squared errors after 4000 steps, over the training points and over those held out."
    columns={["network", "training loss", "test loss"]}
    rows={errors.flatMap(({ units, starts }) =>
      starts.map((losses, seed) => [
        `${inWords(units)}, start ${seed}`,
        losses?.training.toPrecision(4) ?? "",
        losses?.test.toPrecision(4) ?? "",
      ]),
    )}
  />
);
