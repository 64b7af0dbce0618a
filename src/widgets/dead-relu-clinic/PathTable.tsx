import { DataTable } from "@/ui/DataTable.tsx";
import type { State } from "./clinic.ts";

interface Props {
  readonly path: readonly State[];
}

const columns = ["step", "w1", "w2", "loss", "dJ/dw1", "dJ/dw2"];

/** Every step of the descent. */
export const PathTable = ({ path }: Props) => (
  <DataTable
    title="Gradient descent, step by step"
    columns={columns}
    rows={path.map(({ w1, w2, loss, gradient }, step) => [
      step,
      ...[w1, w2, loss, ...gradient].map((value) => value.toPrecision(6)),
    ])}
  />
);
