import { DataTable } from "@/ui/DataTable.tsx";
import { costs } from "./costs.ts";
import { momentAt, type Descent } from "./descent.ts";

interface Props {
  readonly descents: readonly Descent[];
  readonly steps: number;
}

/** Output and gradient of every loss along the steps shown. */
export const PathTable = ({ descents, steps }: Props) => (
  <DataTable
    title={`Output and gradient at steps from 0 to ${steps}`}
    columns={[
      "step",
      ...descents.map(({ cost }) => `output, ${costs[cost].name}`),
      ...descents.map(({ cost }) => `gradient, ${costs[cost].name}`),
    ]}
    rows={Array.from({ length: 51 }, (_, i) => {
      const step = Math.round((i * steps) / 50);
      const moments = descents.map((descent) => momentAt(descent, step));
      return [
        step,
        ...moments.map(({ a }) => a.toPrecision(5)),
        ...moments.map(({ gradient }) => gradient.toPrecision(5)),
      ];
    })}
  />
);
