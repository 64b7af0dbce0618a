import { DataTable } from "@/ui/DataTable.tsx";
import type { Layers } from "./layers.ts";

interface Props {
  readonly layers: Layers;
  readonly epoch: number;
}

const columns = [
  "layer",
  "mean",
  "standard deviation",
  "over the units",
  "over the points",
  "predicted over the points",
  "units that are 0 for every point",
];

/** The moments behind the picture to four digits, in a form that other programs read. */
export function LayerTable({ layers: { moments, predicted }, epoch }: Props) {
  return (
    <DataTable
      title={`Activations of the hidden layers after ${Number(epoch.toFixed(3))} epochs, for all 200 points`}
      columns={columns}
      rows={moments.map(({ mean, overUnits, overExamples, silent }, l) => [
        l + 1,
        written(mean),
        written(Math.hypot(overUnits, overExamples)),
        written(overUnits),
        written(overExamples),
        written(predicted[l]),
        silent,
      ])}
    />
  );
}

const written = (value: number) =>
  Number.isFinite(value) ? value.toExponential(3) : "";
