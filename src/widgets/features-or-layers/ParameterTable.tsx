import type { Feature, TrainingSettings } from "@/engine/index.ts";
import { DataTable } from "@/ui/DataTable.tsx";
import { featureNames } from "./featureNames.tsx";

interface Props {
  readonly training: TrainingSettings;
  readonly features: readonly Feature[];
  readonly parameters: readonly ArrayLike<number>[];
  readonly epoch: number;
}

/** Every weight and every bias of both, at the epoch shown. */
export function ParameterTable({
  training,
  features,
  parameters,
  epoch,
}: Props) {
  const [{ units }] = training.network.layers;
  const hand = [...features.map((f) => `weight of ${featureNames[f]}`), "bias"];
  const hidden = Array.from({ length: units }, (_, j) => `h${j + 1}`);
  const learned = [
    ...hidden.flatMap((h) => [`${h}, weight of x1`, `${h}, weight of x2`]),
    ...hidden.map((h) => `${h}, bias`),
    ...hidden.map((h) => `output, weight of ${h}`),
    "output, bias",
  ];
  const [left, right] = parameters;
  return (
    <DataTable
      title={`All parameters after epoch ${epoch}.`}
      columns={["parameter", "value"]}
      rows={[
        ...hand.map((name, i) => [`features, ${name}`, written(left[i])]),
        ...learned.map((name, i) => [`layer, ${name}`, written(right[i])]),
      ]}
    />
  );
}

const written = (value: number | undefined) => (value ?? NaN).toPrecision(5);
