import {
  cos,
  erf,
  exp,
  expm1,
  sigmoid,
  sin,
  softplus,
  tanh,
} from "./elementary.ts";

/** A function of one pre-activation z with its derivative; `slope` is used by those that name one. */
export interface ActivationFunction {
  readonly value: (z: number, slope: number) => number;
  readonly derivative: (z: number, slope: number) => number;
  /** The slope left of 0 where a layer does not give one; absent where the function has none. */
  readonly slope?: number;
  /** Whether the slope is a parameter of the layer, learned with its weights. */
  readonly learned?: boolean;
  /** Whether a unit can be 0 with derivative 0 for every example, and then never learns again. */
  readonly dies?: boolean;
  /** Why gradient descent cannot train it, in words; absent where it can. */
  readonly untrainable?: string;
}

/** The activation functions by name. At a kink the derivative is PyTorch's. */
export const activations = {
  linear: {
    value: (z) => z,
    derivative: () => 1,
  },
  sigmoid: {
    value: sigmoid,
    derivative(z) {
      const a = sigmoid(z);
      return a * (1 - a);
    },
  },
  tanh: {
    value: tanh,
    derivative(z) {
      const a = tanh(z);
      return 1 - a * a;
    },
  },
  relu: {
    // Written so that NaN stays NaN: a run that overflows must not look well.
    value: (z) => (z <= 0 ? 0 : z),
    derivative: (z) => (z > 0 ? 1 : 0),
    dies: true,
  },
  "leaky-relu": {
    value: (z, slope) => (z > 0 ? z : slope * z),
    derivative: (z, slope) => (z > 0 ? 1 : slope),
    slope: 0.01,
  },
  // He et al. 2015: one slope for the whole layer, as nn.PReLU().
  prelu: {
    value: (z, slope) => (z > 0 ? z : slope * z),
    derivative: (z, slope) => (z > 0 ? 1 : slope),
    slope: 0.25,
    learned: true,
  },
  elu: {
    value: (z) => (z > 0 ? z : expm1(z)),
    derivative: (z) => (z > 0 ? 1 : exp(z)),
  },
  // z Φ(z), Φ the distribution function of the standard normal (Hendrycks & Gimpel 2016).
  gelu: {
    value: (z) => z * normalDistribution(z),
    derivative: (z) => normalDistribution(z) + z * normalDensity(z),
  },
  silu: {
    value: (z) => z * sigmoid(z),
    derivative(z) {
      const a = sigmoid(z);
      return a * (1 + z * (1 - a));
    },
  },
  // Exact for every z; nn.Softplus() returns z itself above 20, which differs by 2e-9.
  softplus: {
    value: softplus,
    derivative: sigmoid,
  },
  sin: {
    value: sin,
    derivative: cos,
  },
  // σ(z) - ½ and σ(4z): centred without tanh's slope, and tanh's slope without its centre.
  "centred-sigmoid": {
    value: (z) => sigmoid(z) - 0.5,
    derivative(z) {
      const a = sigmoid(z);
      return a * (1 - a);
    },
  },
  "steep-sigmoid": {
    value: (z) => sigmoid(4 * z),
    derivative(z) {
      const a = sigmoid(4 * z);
      return 4 * a * (1 - a);
    },
  },
  step: {
    value: (z) => (z > 0 ? 1 : 0),
    derivative: () => 0,
    untrainable: "its derivative is 0 wherever it exists",
  },
} as const satisfies Readonly<Record<string, ActivationFunction>>;

/** The name of an activation function. */
export type Activation = keyof typeof activations;

const normalDistribution = (z: number) => 0.5 * (1 + erf(z * Math.SQRT1_2));
const normalDensity = (z: number) => exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
