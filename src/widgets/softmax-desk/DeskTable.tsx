import { numberText } from "@/plots/index.ts";
import { DataTable } from "@/ui/DataTable.tsx";
import type { Desk } from "./desk.ts";
import { powerOfE, typed } from "./written.ts";

interface Props {
  readonly desk: Desk;
}

const columns = ["class", "z", "z/T", "power", "p", "y", "p − y", "−log p"];

/** Every number of the desk with more digits. */
export const DeskTable = ({ desk }: Props) => (
  <DataTable
    title={`Softmax of ${desk.classes.length} logits at temperature ${desk.temperature}; the true class is ${desk.truth.label}`}
    columns={columns}
    rows={desk.classes.map((of) => [
      of.label,
      typed(of.logit),
      typed(of.scaled),
      numberText(powerOfE(of.scaled, 10)),
      of.p.toPrecision(10),
      of.y,
      of.gradient.toPrecision(10),
      (0 - of.logP).toPrecision(10),
    ])}
  />
);
