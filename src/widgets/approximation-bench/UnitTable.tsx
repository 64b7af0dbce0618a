import { DataTable } from "@/ui/DataTable.tsx";
import type { Fit } from "./fit.ts";
import { written } from "./written.ts";

interface Props {
  readonly fit: Fit;
  readonly epoch: number;
  readonly at: number;
}

/** All weights and biases of the network, and what each unit adds at one x. */
export const UnitTable = ({ fit, epoch, at }: Props) => (
  <DataTable
    title={`All ${fit.parameters} parameters after epoch ${epoch}, and what each unit adds at x = ${written(at)}. The bias of the output is ${written(fit.bias)}.`}
    columns={[
      "unit",
      "weight w of the input",
      "bias b",
      "x of its bend",
      "output a",
      "weight v to the output",
      "adds",
    ]}
    rows={fit.units.map((unit) => [
      unit.index,
      written(unit.w),
      written(unit.b),
      Number.isFinite(unit.bend) ? written(unit.bend) : "none",
      written(unit.activation(at)),
      written(unit.v),
      written(unit.contribution(at)),
    ])}
  />
);
