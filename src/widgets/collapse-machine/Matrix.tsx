import { numberText } from "@/plots/index.ts";
import { Entry } from "./Entry.tsx";
import { written } from "./written.ts";

interface Props {
  /** What it is, for those who hear it. */
  readonly name: string;
  readonly rows: readonly (readonly number[])[];
}

/** Numbers in brackets, row by row. */
export const Matrix = ({ name, rows }: Props) => (
  <span
    class="collapse-machine-matrix"
    style={`--columns:${rows[0].length}`}
    role="img"
    aria-label={`${name}: ${inWords(rows)}`}
  >
    {rows.flatMap((row, i) =>
      row.map((entry, j) => <Entry key={`${i} ${j}`} value={entry} />),
    )}
  </span>
);

/** A matrix in words, row by row: "1, 0.5; 0, 1". */
export const inWords = (rows: Props["rows"]) =>
  rows
    .map((row) => row.map((entry) => numberText(written(entry))).join(", "))
    .join("; ");
