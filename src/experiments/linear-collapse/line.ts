import { createTraining } from "../../engine/index.ts";
import { merge } from "./merge.ts";

/** A linear network learning y = 2x - 1. */
export interface LineFit {
  /** The loss after each of `lineSteps`. */
  readonly losses: readonly number[];
  /** The network's merged layer at the end. */
  readonly weight: number;
  readonly bias: number;
}

/** The steps after which a fit is looked at. */
export const lineSteps = [0, 10, 20, 30, 50, 100] as const;

/** Fits 20 points without noise, x in [-1, 1], by full-batch SGD with rate 0.1, seed 0. */
export function fitLine(hiddenLayers: number): LineFit {
  const unit = { units: 1, activation: "linear" } as const;
  const training = createTraining({
    network: { inputs: 1, layers: Array(hiddenLayers + 1).fill(unit), seed: 0 },
    loss: "mse",
    data: { name: "line", count: 20, noise: 0 },
    optimizer: { name: "sgd", learningRate: 0.1 },
    batch: "full",
  });
  const losses = lineSteps.map((step) => {
    training.run(step - training.step);
    return training.measure().loss;
  });
  const { weights, bias } = merge(training.network.layers);
  return { losses, weight: weights[0], bias: bias[0] };
}
