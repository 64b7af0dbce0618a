import type { Network } from "@/engine/index.ts";
import { DataTable } from "@/ui/DataTable.tsx";
import { classNames } from "./settings.ts";

interface Props {
  readonly network: Network;
  readonly epoch: number;
}

/** Every weight and every bias. */
export function ParameterTable({ network, epoch }: Props) {
  const last = network.layers.length - 1;
  return (
    <DataTable
      title={`All ${network.parameters.length} parameters after epoch ${epoch}`}
      columns={["parameter", "value"]}
      rows={network.layers.flatMap(({ inputs, units, weights, bias }, l) =>
        Array.from({ length: units }, (_, u) => {
          const unit =
            l === last ? classNames[u] : `layer ${l + 1}, unit ${u + 1}`;
          const input = (i: number) =>
            l === 0 ? `x${i + 1}` : `unit ${i + 1} of layer ${l}`;
          return [
            ...Array.from({ length: inputs }, (_, i) => [
              `${unit}, weight of ${input(i)}`,
              weights[u * inputs + i].toPrecision(6),
            ]),
            [`${unit}, bias`, bias[u].toPrecision(6)],
          ];
        }).flat(),
      )}
    />
  );
}
