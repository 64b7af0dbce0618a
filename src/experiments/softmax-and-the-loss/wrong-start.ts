import {
  activations,
  createNetwork,
  createOptimizer,
  lossAndGradient,
} from "../../engine/index.ts";

/** The losses a wrong neuron is taught by; `half` is (a - y)²/2, `squared` PyTorch's (a - y)². */
export type Teacher = "half" | "squared" | "entropy";

/** How one sigmoid neuron unlearns: its input is 1, its target 0, and every step is one of gradient descent. */
export interface Descent {
  /** ∂L/∂w at the start. */
  readonly gradient: number;
  /** The output after every step, the start first. */
  readonly outputs: readonly number[];
  /** The first step after which the output is below 0.1; undefined if none of `limit` is. */
  readonly arrived: number | undefined;
}

/** The rate of every descent. */
export const rate = 0.15;

/** Descends from w = b = `start` for `limit` steps. */
export function unlearn(
  teacher: Teacher,
  start: number,
  limit: number,
): Descent {
  const entropy = teacher === "entropy";
  const network = createNetwork({
    inputs: 1,
    layers: [{ units: 1, activation: entropy ? "linear" : "sigmoid" }],
  });
  const { parameters } = network;
  parameters.fill(start);
  const update = createOptimizer({ name: "sgd", learningRate: rate });
  const gradientHere = () => {
    const [x, y] = [Float64Array.of(1), Float64Array.of(0)];
    const loss = entropy ? "bce" : "mse";
    const { gradient } = lossAndGradient(network, loss, x, y, 1);
    return teacher === "half" ? gradient.map((g) => g / 2) : gradient;
  };
  const outputHere = () =>
    activations.sigmoid.value(parameters[0] + parameters[1]);

  const [gradient] = gradientHere();
  const outputs = [outputHere()];
  for (let step = 0; step < limit; step++) {
    update(parameters, gradientHere());
    outputs.push(outputHere());
  }
  const arrived = outputs.findIndex((output) => output < 0.1);
  return { gradient, outputs, arrived: arrived < 0 ? undefined : arrived };
}
