import { numberText } from "@/plots/index.ts";
import { DataTable } from "@/ui/DataTable.tsx";
import { determinant, rank, type Affine } from "./affine.ts";
import { inWords } from "./Matrix.tsx";
import { written } from "./written.ts";

interface Props {
  readonly stack: readonly Affine[];
  /** What the first layer, the first two, ... multiply out to. */
  readonly merges: readonly Affine[];
}

const columns = [
  "layer",
  "weights, row by row",
  "bias",
  "determinant",
  "rank",
  "merged so far: weights",
  "merged so far: bias",
];

/** Every layer, and the one layer that it and those before it come to. */
export const StackTable = ({ stack, merges }: Props) => (
  <DataTable
    title="The layers, and what each with those before it multiplies out to"
    columns={columns}
    rows={stack.map((layer, i) => [
      i + 1,
      ...inRows(layer),
      numberText(written(determinant(layer))),
      rank(layer),
      ...inRows(merges[i]),
    ])}
  />
);

const inRows = ({ W, b }: Affine) => [
  inWords([W.slice(0, 2), W.slice(2)]),
  inWords([b]),
];
