import { checkChoice, checkKeys, checkNumber } from "./check.ts";

/** Plain stochastic gradient descent. */
export interface SgdSpec {
  readonly name: "sgd";
  readonly learningRate: number;
}

/** Gradient descent with momentum (0.9), Nesterov's if said. */
export interface MomentumSpec {
  readonly name: "momentum";
  readonly learningRate: number;
  readonly momentum?: number;
  readonly nesterov?: boolean;
}

/** RMSprop with rate 0.01, alpha 0.99, epsilon 1e-8 unless said. */
export interface RmspropSpec {
  readonly name: "rmsprop";
  readonly learningRate?: number;
  readonly alpha?: number;
  readonly epsilon?: number;
}

/** Adam with rate 0.001, beta1 0.9, beta2 0.999, epsilon 1e-8 unless said. */
export interface AdamSpec {
  readonly name: "adam";
  readonly learningRate?: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/** An optimiser and its settings. */
export type OptimizerSpec = SgdSpec | MomentumSpec | RmspropSpec | AdamSpec;

/** The name of an optimiser. */
export type OptimizerName = OptimizerSpec["name"];

/** The settings of any optimiser with nothing left open; each reads its own. */
export interface OptimizerSettings {
  readonly learningRate: number;
  readonly momentum: number;
  readonly nesterov: boolean;
  readonly alpha: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

/** A rule that changes parameters by their gradient. */
export interface OptimizerRule {
  /** How many numbers it remembers for each parameter. */
  readonly slots: number;
  /** Its settings and their defaults, PyTorch's where PyTorch has one. */
  readonly defaults: Partial<OptimizerSettings>;
  /** One step, in PyTorch's order of operations; `memory` is [slots × parameters], `step` counts from 1. */
  readonly update: (
    parameters: Float64Array,
    gradient: Float64Array,
    memory: Float64Array,
    settings: OptimizerSettings,
    step: number,
  ) => void;
}

/** The optimisers by name. */
export const optimizers = {
  sgd: {
    slots: 0,
    defaults: { learningRate: 0.1 },
    update(parameters, gradient, _memory, { learningRate }) {
      for (let i = 0; i < parameters.length; i++) {
        parameters[i] -= learningRate * gradient[i];
      }
    },
  },
  // v = μ v + g; Nesterov's looks one step ahead along v.
  momentum: {
    slots: 1,
    defaults: { learningRate: 0.1, momentum: 0.9, nesterov: false },
    update(parameters, gradient, velocity, settings) {
      const { learningRate, momentum, nesterov } = settings;
      for (let i = 0; i < parameters.length; i++) {
        velocity[i] = momentum * velocity[i] + gradient[i];
        parameters[i] -=
          learningRate *
          (nesterov ? gradient[i] + momentum * velocity[i] : velocity[i]);
      }
    },
  },
  // Tieleman & Hinton 2012: divides by the root of a running mean of g².
  rmsprop: {
    slots: 1,
    defaults: { learningRate: 0.01, alpha: 0.99, epsilon: 1e-8 },
    update(parameters, gradient, square, { learningRate, alpha, epsilon }) {
      for (let i = 0; i < parameters.length; i++) {
        const g = gradient[i];
        square[i] = alpha * square[i] + (1 - alpha) * g * g;
        parameters[i] -= (learningRate * g) / (Math.sqrt(square[i]) + epsilon);
      }
    },
  },
  // Kingma & Ba 2015: running means of g and g², each divided by 1 - β^step, the part of the weights seen so far.
  adam: {
    slots: 2,
    defaults: { learningRate: 0.001, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 },
    update(parameters, gradient, memory, settings, step) {
      const { learningRate, beta1, beta2, epsilon } = settings;
      const { length } = parameters;
      const rate = learningRate / (1 - power(beta1, step));
      const root = Math.sqrt(1 - power(beta2, step));
      for (let i = 0, j = length; i < length; i++, j++) {
        const g = gradient[i];
        const mean = beta1 * memory[i] + (1 - beta1) * g;
        const square = beta2 * memory[j] + (1 - beta2) * g * g;
        memory[i] = mean;
        memory[j] = square;
        parameters[i] -= (rate * mean) / (Math.sqrt(square) / root + epsilon);
      }
    },
  },
} as const satisfies Readonly<Record<OptimizerName, OptimizerRule>>;

/** The settings of `spec` completed by its optimiser's defaults; a RangeError that names what is wrong with them. */
export function optimizerSettings(spec: OptimizerSpec): OptimizerSettings {
  checkChoice("optimizer", spec.name, optimizers);
  const { defaults }: OptimizerRule = optimizers[spec.name];
  const { name, ...given } = spec;
  checkKeys(`setting of ${name}`, given, Object.keys(defaults));
  const settings = { ...nothing, ...defaults, ...given };
  checkNumber("learning rate", settings.learningRate, 0);
  checkNumber("momentum", settings.momentum, 0, 1);
  checkNumber("alpha", settings.alpha, 0, 1);
  // 1 - β^step divides: a β of 1 would never forget and never start.
  checkNumber("beta1", settings.beta1, 0, 1 - Number.EPSILON);
  checkNumber("beta2", settings.beta2, 0, 1 - Number.EPSILON);
  checkNumber("epsilon", settings.epsilon, 0);
  return settings;
}

/** A function that takes one step after another, changing `parameters` in place and remembering what the rule needs. */
export function createOptimizer(
  spec: OptimizerSpec,
): (parameters: Float64Array, gradient: Float64Array) => void {
  const settings = optimizerSettings(spec);
  const rule: OptimizerRule = optimizers[spec.name];
  let memory: Float64Array | undefined;
  let step = 0;
  return (parameters, gradient) => {
    memory ??= new Float64Array(rule.slots * parameters.length);
    checkLengths(rule, parameters, gradient, memory);
    rule.update(parameters, gradient, memory, settings, ++step);
  };
}

const nothing: OptimizerSettings = {
  learningRate: 0,
  momentum: 0,
  nesterov: false,
  alpha: 0,
  beta1: 0,
  beta2: 0,
  epsilon: 0,
};

function checkLengths(
  { slots }: OptimizerRule,
  parameters: Float64Array,
  gradient: Float64Array,
  memory: Float64Array,
): void {
  if (
    gradient.length !== parameters.length ||
    memory.length !== slots * parameters.length
  ) {
    throw new RangeError(
      `invalid length of gradient: ${gradient.length} (expected ${parameters.length}, as many as parameters, the same at every step)`,
    );
  }
}

// base^exponent by repeated squaring: `**` may differ between JavaScript engines in the last bit.
function power(base: number, exponent: number): number {
  let result = 1;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= base;
    base *= base;
  }
  return result;
}
