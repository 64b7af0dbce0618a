import { createNetwork, lossAndGradient } from "../../engine/index.ts";

/** An example of one number and the number that should come out. */
export interface Example {
  readonly x: number;
  readonly y: number;
}

/** What one example asks of ŷ = w₂ f(w₁ x). */
export interface Gradients {
  readonly prediction: number;
  readonly loss: number;
  /** ∂L/∂w₁ and ∂L/∂w₂, with L = (ŷ - y)². */
  readonly first: number;
  readonly second: number;
}

/** The gradients of both weights at w₁ and w₂, where there are no biases. */
export function gradientsAt(
  [w1, w2]: readonly [w1: number, w2: number],
  { x, y }: Example,
  activation: "linear" | "tanh",
): Gradients {
  const network = createNetwork({
    inputs: 1,
    layers: [
      { units: 1, activation },
      { units: 1, activation: "linear" },
    ],
  });
  network.parameters.set([w1, 0, w2, 0]);
  const { loss, gradient } = lossAndGradient(
    network,
    "mse",
    Float64Array.of(x),
    Float64Array.of(y),
    1,
  );
  // The output's bias is multiplied by 1: its derivative is ∂L/∂ŷ = 2(ŷ - y).
  const prediction = y + gradient[3] / 2;
  return { prediction, loss, first: gradient[0], second: gradient[2] };
}
