import {
  createNetwork,
  createOptimizer,
  lossAndGradient,
} from "../../engine/index.ts";
import type { OptimizerSpec } from "../../engine/index.ts";

const x = Float64Array.of(1, 2, 10);
const y = Float64Array.of(0, 0.3, 1);

/** The two weights of ŷ = f(w₂ f(w₁ x)). */
export type Weights = readonly [w1: number, w2: number];

/** Where a descent stands. */
export interface Place {
  readonly weights: Weights;
  /** The mean of (ŷ - y)² over (1, 0), (2, 0.3), (10, 1). */
  readonly loss: number;
  readonly gradient: Weights;
}

/** The loss and its gradient; f is ReLU, or leaky with this slope left of 0. */
export function placeAt(weights: Weights, slope = 0): Place {
  const unit =
    slope === 0
      ? ({ units: 1, activation: "relu" } as const)
      : ({ units: 1, activation: "leaky-relu", slope } as const);
  const network = createNetwork({ inputs: 1, layers: [unit, unit] });
  const [w1, w2] = weights;
  network.parameters.set([w1, 0, w2, 0]); // no biases
  const { loss, gradient } = lossAndGradient(network, "mse", x, y, x.length);
  return { weights, loss, gradient: [gradient[0], gradient[2]] };
}

/** How to go down. */
export interface DescentSettings {
  readonly optimizer: OptimizerSpec;
  readonly steps: number;
  readonly slope?: number;
  /** λ of a penalty λ/2 (w₁² + w₂²). */
  readonly weightDecay?: number;
}

/** Where gradient descent on both weights arrives. */
export function descend(start: Weights, settings: DescentSettings): Place {
  const { optimizer, steps, slope, weightDecay = 0 } = settings;
  const weights = Float64Array.from(start);
  const update = createOptimizer(optimizer);
  const here = () => placeAt([weights[0], weights[1]], slope);
  for (let step = 0; step < steps; step++) {
    const gradient = Float64Array.from(here().gradient);
    update(
      weights,
      gradient.map((g, i) => g + weightDecay * weights[i]),
    );
  }
  return here();
}

/** The product w₁w₂ of the best line through the origin, Σxy / Σx², and its loss. */
export function bestProduct(): {
  readonly product: number;
  readonly loss: number;
} {
  const product =
    x.reduce((sum, input, i) => sum + input * y[i], 0) /
    x.reduce((sum, input) => sum + input * input, 0);
  return { product, loss: placeAt([1, product]).loss };
}
