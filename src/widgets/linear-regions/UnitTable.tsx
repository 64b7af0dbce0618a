import { layOut, type NetworkSpec } from "@/engine/index.ts";
import { DataTable } from "@/ui/DataTable.tsx";
import type { Division } from "./pieces.ts";

interface Props {
  readonly spec: NetworkSpec;
  readonly parameters: Float64Array;
  readonly division: Division;
  readonly epoch: number;
}

/** Every weight and every bias, and how many cuts each hidden unit makes. */
export function UnitTable({ spec, parameters, division, epoch }: Props) {
  const { layers } = layOut(spec, parameters);
  const rows = layers.flatMap(({ units, inputs, weights, bias }, l) =>
    Array.from({ length: units }, (_, j) => {
      const hidden = l < layers.length - 1;
      const cuts = division.cuts.filter(
        ({ layer, unit }) => layer === l && unit === j,
      );
      return [
        hidden ? `layer ${l + 1}, unit ${j + 1}` : "output",
        Array.from(
          weights.subarray(j * inputs, (j + 1) * inputs),
          written,
        ).join(", "),
        written(bias[j]),
        hidden ? cuts.length : "none",
      ];
    }),
  );
  return (
    <DataTable
      title={`All parameters after epoch ${epoch}, and the cuts that each unit makes.`}
      columns={["unit", "weights", "bias", "cuts"]}
      rows={rows}
    />
  );
}

const written = (value: number) => String(Number(value.toPrecision(4)));
