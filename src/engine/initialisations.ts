import type { Random } from "./random.ts";

/** Draws a layer's weights, [units × inputs]; `gain` multiplies them. Biases become 0 unless the entry draws them. */
export interface Initialisation {
  readonly weights: (
    random: Random,
    weights: Float64Array,
    inputs: number,
    units: number,
    gain: number,
  ) => void;
  readonly bias?: (random: Random, bias: Float64Array, inputs: number) => void;
}

/** The initialisations by name, each drawing the very numbers torch.nn.init draws. */
export const initialisations = {
  /** nn.Linear's own, U(-1/√inputs, 1/√inputs) for weights and biases. */
  pytorch: {
    weights(random, weights, inputs, _units, gain) {
      fillUniform(random, weights, linearBound(inputs));
      if (gain !== 1) scale(weights, gain);
    },
    bias: (random, bias, inputs) =>
      fillUniform(random, bias, 1 / Math.sqrt(inputs)),
  },
  // Glorot & Bengio 2010: variance 2 / (inputs + units).
  "xavier-uniform": {
    weights: (random, weights, inputs, units, gain) =>
      fillUniform(
        random,
        weights,
        Math.sqrt(3) * (gain * Math.sqrt(2 / (inputs + units))),
      ),
  },
  "xavier-normal": {
    weights: (random, weights, inputs, units, gain) =>
      fillNormal(random, weights, gain * Math.sqrt(2 / (inputs + units))),
  },
  // He et al. 2015: variance 2 / inputs.
  "he-uniform": {
    weights: (random, weights, inputs, _units, gain) =>
      fillUniform(
        random,
        weights,
        Math.sqrt(3) * ((gain * Math.SQRT2) / Math.sqrt(inputs)),
      ),
  },
  "he-normal": {
    weights: (random, weights, inputs, _units, gain) =>
      fillNormal(random, weights, (gain * Math.SQRT2) / Math.sqrt(inputs)),
  },
  /** Every weight from N(0, gain²). */
  normal: {
    weights: (random, weights, _inputs, _units, gain) =>
      fillNormal(random, weights, gain),
  },
  /** Every weight equal to the gain: all units of a layer stay identical for ever. */
  constant: {
    weights: (_random, weights, _inputs, _units, gain) => {
      weights.fill(gain);
    },
  },
  zeros: {
    weights: (_random, weights) => {
      weights.fill(0);
    },
  },
} as const satisfies Readonly<Record<string, Initialisation>>;

/** The name of an initialisation. */
export type Init = keyof typeof initialisations;

// kaiming_uniform_(a = √5), in PyTorch's order of operations: its last bit is not always that of 1/√inputs.
function linearBound(inputs: number): number {
  const a = Math.sqrt(5);
  return Math.sqrt(3) * (Math.sqrt(2 / (1 + a * a)) / Math.sqrt(inputs));
}

function fillUniform(random: Random, values: Float64Array, bound: number) {
  for (let i = 0; i < values.length; i++) {
    values[i] = random.uniform(-bound, bound);
  }
}

function fillNormal(random: Random, values: Float64Array, deviation: number) {
  values.set(random.randn(values.length));
  scale(values, deviation);
}

function scale(values: Float64Array, factor: number) {
  for (let i = 0; i < values.length; i++) values[i] *= factor;
}
