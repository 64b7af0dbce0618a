import { DataTable } from "@/ui/DataTable.tsx";
import type { Outcome } from "./outcomes.ts";

interface Props {
  readonly outcomes: readonly Outcome[];
  /** What the parameters are called. */
  readonly names: readonly string[];
}

/** Every start's loss, gradient and parameters, the lowest loss first. */
export const RestartsTable = ({ outcomes, names }: Props) => (
  <DataTable
    title="Each start at the end of its training: v1 σ(w1 x + b1) + v2 σ(w2 x + b2) + … + c, x standardised."
    columns={["seed", "loss", "norm of the gradient", ...names]}
    rows={outcomes.map(({ seed, loss, gradientNorm, parameters }) => [
      seed,
      loss.toPrecision(4),
      gradientNorm.toExponential(1),
      ...Array.from(parameters, (value) => value.toPrecision(4)),
    ])}
  />
);
