import { DataTable } from "@/ui/DataTable.tsx";
import type { Neuron } from "./neuron.ts";
import type { Settings } from "./settings.ts";

interface Props {
  readonly neuron: Neuron;
  readonly values: Settings;
}

const places = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** The neuron at whole inputs: what comes in, what goes out, and the slope of the output by x. */
export function NeuronTable({ neuron, values: { w, b } }: Props) {
  return (
    <DataTable
      title={`The neuron with w = ${w} and b = ${b}`}
      columns={["x", "z = wx + b", "σ(z)", "slope wσ(z)(1 − σ(z))"]}
      rows={places.map((x) => {
        const a = neuron.output(x);
        return [
          String(x),
          ...[neuron.input(x), a, w * a * (1 - a)].map(written),
        ];
      })}
    />
  );
}

const written = (value: number) => String(Number(value.toPrecision(6)));
