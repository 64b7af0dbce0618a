import { createTraining } from "../../engine/index.ts";
import type { Layer, TrainingSettings } from "../../engine/index.ts";
import { createFastKernels } from "../../engine/simd/kernels.ts";

/** A run of `steps` steps. */
export interface UnitDifferenceSettings {
  readonly training: TrainingSettings;
  readonly steps: number;
}

/** The largest difference between two units of the first layer, in any incoming weight or the bias, after training. */
export function unitDifference(settings: UnitDifferenceSettings): number {
  const training = createTraining(settings.training, createFastKernels());
  training.run(settings.steps);
  const { weights, bias, inputs } = training.network.layers[0];
  const columns = Array.from({ length: inputs }, (_, k) =>
    weights.filter((_, i) => i % inputs === k),
  );
  return Math.max(...[...columns, bias].map(range));
}

const range = (values: Layer["bias"]) =>
  Math.max(...values) - Math.min(...values);
