import {
  activations,
  createNetwork,
  lossAndGradient,
  type Activation,
  type ActivationFunction,
} from "../engine/index.ts";

const derivativeOf = (name: Activation) => (z: number) => {
  const { derivative, slope = 0 }: ActivationFunction = activations[name];
  return derivative(z, slope);
};

/** The slopes at a few z, by activation, as the engine computes them. */
export const slopeAt = {
  sigmoid: derivativeOf("sigmoid"),
  tanh: derivativeOf("tanh"),
} as const;

/** Where a function is lowest, and where its slope is largest and smallest. */
export interface Extremes {
  readonly lowest: Extreme;
  readonly steepest: Extreme;
  readonly leastSteep: Extreme;
}

/** A place and what is reached there. */
export interface Extreme {
  readonly z: number;
  readonly value: number;
}

/** The extremes of the two functions that turn round. */
export const extremes = {
  gelu: extremesOf("gelu"),
  silu: extremesOf("silu"),
} as const;

function extremesOf(name: "gelu" | "silu"): Extremes {
  const { value, derivative } = activations[name];
  return {
    lowest: lowestOf(value),
    leastSteep: lowestOf(derivative),
    steepest: negated(lowestOf((z) => -derivative(z))),
  };
}

function negated({ z, value }: Extreme): Extreme {
  return { z, value: -value };
}

// On a grid of 10⁻⁴: near an extreme that leaves the value right to eight digits.
function lowestOf(f: (z: number) => number): Extreme {
  let lowest: Extreme = { z: NaN, value: Infinity };
  for (let i = -60_000; i <= 60_000; i++) {
    const z = i / 10_000;
    const value = f(z);
    if (value < lowest.value) lowest = { z, value };
  }
  return lowest;
}

/** One step of gradient descent for σ(wx + b) with the loss (a - y)²: everything on the way, as the engine computes it. */
export interface Step {
  readonly x: number;
  readonly z: number;
  readonly a: number;
  readonly slope: number;
  /** ∂L/∂z */
  readonly delta: number;
  /** ∂L/∂w */
  readonly gradient: number;
  /** The weight after the step. */
  readonly w: number;
}

/** The neuron of the worked number, its target and its rate. */
export const neuron = { w: 1.5, b: -3, y: 1, rate: 0.5 } as const;

/** Its step for an input that it half understands, and for one that saturates it. */
export const steps = { open: stepAt(1), saturated: stepAt(-4) } as const;

function stepAt(x: number): Step {
  const { w, b, y, rate } = neuron;
  const network = createNetwork({
    inputs: 1,
    layers: [{ units: 1, activation: "sigmoid" }],
  });
  network.parameters.set([w, b]);
  const { gradient } = lossAndGradient(
    network,
    "mse",
    Float64Array.of(x),
    Float64Array.of(y),
    1,
  );
  const z = w * x + b;
  return {
    x,
    z,
    a: activations.sigmoid.value(z),
    slope: slopeAt.sigmoid(z),
    // A bias is multiplied by 1, so its derivative is that of z.
    delta: gradient[1],
    gradient: gradient[0],
    w: w - rate * gradient[0],
  };
}
