import { createNetwork, createRandom, predict } from "../../engine/index.ts";
import { median, seeds } from "../statistics.ts";
import { merge } from "./merge.ts";

/** How far stacks are from the one layer they are: the largest difference over a stack's points and both outputs. */
export interface Rounding {
  readonly layers: number;
  /** Over the stacks. */
  readonly median: number;
  readonly largest: number;
}

/** How many random stacks of each height are compared, at how many points each. */
export const comparisons = { stacks: 200, points: 100 } as const;

/** Compares stacks of 2×2 layers, weights and biases from N(0, 1), with their merged layers at points of [-2, 2]². */
export function compareStacks(layers: number): Rounding {
  const differences = seeds(comparisons.stacks).map((seed) =>
    differenceOf(layers, seed),
  );
  return {
    layers,
    median: median(differences),
    largest: Math.max(...differences),
  };
}

function differenceOf(height: number, seed: number): number {
  const { points } = comparisons;
  const random = createRandom(seed);
  const layer = { units: 2, activation: "linear" } as const;
  const { layers, parameters, ...network } = createNetwork({
    inputs: 2,
    layers: Array.from({ length: height }, () => layer),
  });
  parameters.set(random.randn(parameters.length));
  const x = Float64Array.from({ length: 2 * points }, () =>
    random.uniform(-2, 2),
  );
  const outputs = predict({ ...network, layers, parameters }, x, points);
  const { weights: w, bias } = merge(layers);
  return Math.max(
    ...outputs.map((output, i) => {
      const [n, j] = [2 * (i >> 1), i % 2];
      const merged = w[2 * j] * x[n] + w[2 * j + 1] * x[n + 1] + bias[j];
      return Math.abs(output - merged);
    }),
  );
}
