import type { LayerReport } from "@/engine/index.ts";
import { DataTable } from "@/ui/DataTable.tsx";
import type { Ladder } from "./ladder.ts";

interface Props {
  readonly ladder: Ladder;
  /** Every layer, the output's too. */
  readonly layers: readonly LayerReport[];
  readonly epoch: number;
}

const columns = [
  "layer",
  "error",
  "predicted error",
  "gradient",
  "update",
  "weights",
  "dead units",
];

/** Every norm behind the picture, to four digits, in a form that other programs read. */
export function LayerTable({ ladder, layers, epoch }: Props) {
  const output = layers.length - 1;
  return (
    <DataTable
      title={`Norms of every layer after ${Number(epoch.toFixed(3))} epochs, for the batch that comes next`}
      columns={columns}
      rows={layers.map((layer, l) => [
        l === output ? "output" : String(l + 1),
        written(layer.deltaNorm),
        l === output ? "" : written(ladder.predicted[l]),
        written(layer.gradientNorm),
        written(layer.updateNorm),
        written(layer.weightNorm),
        layer.dead,
      ])}
    />
  );
}

const written = (norm: number) =>
  Number.isFinite(norm) ? norm.toExponential(3) : "";
