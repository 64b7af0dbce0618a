import { DataTable } from "@/ui/DataTable.tsx";
import type { State } from "./clinic.ts";

interface Props {
  readonly path: readonly State[];
}

const columns = ["step", "w1", "w2", "loss", "dJ/dw1", "dJ/dw2"];

/** The descent in numbers: its first twenty steps, after them every twentieth. */
export const PathTable = ({ path }: Props) => (
  <DataTable
    title="Gradient descent, step by step"
    columns={columns}
    rows={path.flatMap(({ w1, w2, loss, gradient }, step) =>
      step > 20 && step % 20 > 0
        ? []
        : [
            [
              step,
              ...[w1, w2, loss, ...gradient].map((value) =>
                value.toPrecision(6),
              ),
            ],
          ],
    )}
  />
);
