import type { Ledger } from "./ledger.ts";

/** The columns of the ledger. */
export type Column = "units" | "inputs" | "weights" | "biases" | "sum";

/** One number of the ledger. */
export interface Cell {
  readonly column: Column;
  /** Counted from 0; undefined in the last line, which sums all layers. */
  readonly layer: number | undefined;
  /** What stands in it. */
  readonly count: number;
  /** Its place in words: "hidden 2, weights". */
  readonly label: string;
}

/** The label of the last cell of all. */
export const allParameters = "all parameters";

const columns = ["units", "inputs", "weights", "biases", "sum"] as const;

/** The numbers of a layer, or of the last line. */
export function cellsOf(ledger: Ledger, layer?: number): readonly Cell[] {
  if (layer === undefined)
    return (["weights", "biases", "sum"] as const).map((column) => ({
      column,
      layer,
      count: ledger[column],
      label: column === "sum" ? allParameters : `all ${column}`,
    }));
  const entry = ledger.layers[layer];
  return columns.map((column) => ({
    column,
    layer,
    count: entry[column],
    label: `${entry.name}, ${names[column]}`,
  }));
}

const names: Readonly<Record<Column, string>> = {
  units: "rows of W",
  inputs: "columns of W",
  weights: "weights",
  biases: "biases",
  sum: "sum",
};
