import { DataTable } from "@/ui/DataTable.tsx";
import { neuronsOf, type Bump } from "./bump.ts";
import { written } from "./written.ts";

interface Props {
  readonly bumps: readonly Bump[];
  readonly steepness: number;
}

/** All bumps with the weights and biases of their neurons. */
export const BumpTable = ({ bumps, steepness }: Props) => (
  <DataTable
    title={`The bumps from left to right as they were made; every neuron has the weight w = ${written(steepness)}.`}
    columns={[
      "bump",
      "left edge",
      "right edge",
      "height",
      "bias of the step up",
      "bias of the step down",
      "output weights",
    ]}
    rows={bumps.map((bump, i) => {
      const [up, down] = neuronsOf(bump, steepness);
      return [
        i + 1,
        written(bump.left),
        written(bump.right),
        written(bump.height),
        written(up.b),
        written(down.b),
        `${written(up.v)}, ${written(down.v)}`,
      ];
    })}
  />
);
