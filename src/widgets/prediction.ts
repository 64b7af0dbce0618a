import type { Activation, Init, NetworkSpec } from "@/engine/index.ts";
import { starts } from "./starts.ts";

// The slope that a layer's errors typically meet: around 0 for σ and tanh; for ReLU the root mean square of 1 and 0, half each.
const slopes: Partial<Record<Activation, number>> = {
  sigmoid: 1 / 4,
  tanh: 1,
  relu: Math.SQRT1_2,
};

/**
 * The factor by which ‖δ‖ should change from a hidden layer of a network to the one before, as long as no unit
 * saturates: slope · √(n Var w), the weights as they were drawn. NaN for an activation or start that is in no table.
 */
export function predictedFactor({
  layers,
  init,
  gain = 1,
}: NetworkSpec): number {
  return slopeOf(layers[0].activation) * gain * Math.sqrt(spreadOf(init));
}

/** The slope alone; NaN for an activation that is in no table. */
export const slopeOf = (activation: Activation) => slopes[activation] ?? NaN;

const spreadOf = (init: Init | undefined) =>
  Object.values(starts).find((start) => start.init === init)?.spread ?? NaN;
