import { DataTable } from "@/ui/DataTable.tsx";
import { trunk, type Quantity } from "./quantities.ts";
import { spoken } from "./Symbol.tsx";
import type { Trace } from "./trace.ts";

interface Props {
  readonly trace: Trace;
}

const columns = [
  "number",
  "value",
  "gradient",
  "by differences",
  "loss above",
  "loss below",
];

/** Every number of the trace with all its digits, and the two losses of every difference. */
export const TraceTable = ({ trace }: Props) => (
  <DataTable
    title="All numbers of one way forward and back"
    columns={columns}
    rows={trunk
      .flatMap(({ name, leaf }) => (leaf ? [leaf, name] : [name]))
      .flatMap((name) => rowsOf(name, trace))}
  />
);

function rowsOf(name: Quantity, trace: Trace) {
  const value = trace.value(name);
  const gradient = trace.gradient(name);
  const single = value.length * value[0].length === 1;
  return trace
    .difference(name)
    .flatMap((row, i) =>
      row.map(({ above, below, quotient }, j) => [
        spoken({ name }) + (single ? "" : `, ${i + 1}, ${j + 1}`),
        value[i][j],
        gradient[i][j],
        quotient.toPrecision(10),
        above,
        below,
      ]),
    );
}
