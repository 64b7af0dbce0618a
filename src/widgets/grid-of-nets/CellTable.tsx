import { DataTable } from "@/ui/DataTable.tsx";
import { testLossOf, type Cell } from "./cells.ts";
import { inWords, written } from "./inWords.ts";
import { seeds } from "./settings.ts";

interface Props {
  readonly cells: readonly Cell[];
}

/** The test loss of every network from every start. */
export const CellTable = ({ cells }: Props) => (
  <DataTable
    title="Test losses after 200 epochs, by start."
    columns={[
      "network",
      "parameters",
      ...seeds.map((seed) => `start ${seed}`),
      "median",
    ]}
    rows={cells.map((cell) => [
      inWords(cell),
      cell.parameters,
      ...cell.starts.map((start) => (start ? written(testLossOf(start)) : "")),
      cell.typical ? written(testLossOf(cell.typical.result)) : "",
    ])}
  />
);
