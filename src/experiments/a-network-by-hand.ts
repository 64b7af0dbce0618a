import { exp, parameterCount } from "../engine/index.ts";
import type { OptimizerSpec } from "../engine/index.ts";
import {
  bump,
  cornersUnder,
  crossing,
  hinges,
  idleUnit,
  workOf,
} from "./a-network-by-hand/by-hand.ts";
import {
  countFates,
  sharedLosses,
  xorTraining,
} from "./a-network-by-hand/fates.ts";
import { learnRings } from "./a-network-by-hand/rings.ts";
import { measured } from "./measured.ts";
import { mean } from "./statistics.ts";

/** Three points of an interval problem, under a bump of two sigmoids. */
export const interval = [-2, 0, 2].map((x) => {
  const { hidden, logits } = workOf(bump, [x]);
  return { x, hidden, probability: 1 / (1 + exp(-logits[0])) };
});

const corners = cornersUnder(hinges);

/** XOR by hand: the four corners in the order 00 01 10 11, their mean loss, and where the answer changes. */
export const xor = {
  corners,
  loss: mean(corners.map(({ loss }) => loss)),
  withIdleUnit: mean(cornersUnder(idleUnit).map(({ loss }) => loss)),
  strip: [crossing(0, 1), crossing(1, 2)],
} as const;

const adam: OptimizerSpec = { name: "adam", learningRate: 0.03 };
const sgd: OptimizerSpec = { name: "sgd", learningRate: 0.5 };
const both = async (activation: "relu" | "tanh" | "sigmoid", units: number) =>
  ({
    adam: await countFates({ activation, units, optimizer: adam }),
    sgd: await countFates({ activation, units, optimizer: sgd, steps: 5000 }),
  }) as const;
const two = { activation: "relu", units: 2, optimizer: adam } as const;

/** XOR in training, by hidden units: Adam for 2000 steps, SGD for 5000; and the pair of ReLUs in other circumstances. */
export const fates = {
  shared: sharedLosses,
  relu: {
    2: await both("relu", 2),
    3: await both("relu", 3),
    4: await both("relu", 4),
    8: await both("relu", 8),
  },
  tanh: { 2: await both("tanh", 2), 4: await both("tanh", 4) },
  sigmoid: { 2: await both("sigmoid", 2), 4: await both("sigmoid", 4) },
  longer: await countFates({ ...two, steps: 20_000 }),
  he: await countFates({ ...two, init: "he-uniform" }),
  twoOutputs: await countFates({ ...two, outputs: 2 }),
  leaky: await countFates({ ...two, activation: "leaky-relu" }),
  constant: await countFates({ ...two, init: "constant", gain: 0.5 }),
} as const;

/** The largest difference between the two ReLU units after 2000 steps from a constant start. */
export const [difference] = await measured("unitDifference", [
  {
    training: xorTraining({ ...two, init: "constant", gain: 0.5 }, 0),
    steps: 2000,
  },
]);

/** The two rings under Adam: one neuron on the coordinates, one on their squares, one behind ten hidden sigmoids. */
export const rings = {
  raw: await learnRings({ features: ["x1", "x2"], optimizer: adam }),
  squares: await learnRings({
    features: ["x1-squared", "x2-squared"],
    optimizer: adam,
  }),
  hidden: await learnRings({
    features: ["x1", "x2"],
    hidden: { units: 10, activation: "sigmoid" },
    optimizer: adam,
  }),
} as const;

/** Four scores, and the probabilities that softmax makes of them. */
export const seasons = (() => {
  const scores = [1.2, 3.1, -0.4, 2.9];
  const powers = scores.map(exp);
  const sum = powers.reduce((a, b) => a + b, 0);
  return { scores, probabilities: powers.map((power) => power / sum) };
})();

/** The numbers of a fully connected network with these sizes, inputs first and outputs last. */
export function countsOf(...sizes: readonly number[]): {
  readonly weights: number;
  readonly biases: number;
  readonly parameters: number;
} {
  const [inputs, ...units] = sizes;
  const parameters = parameterCount({
    inputs,
    layers: units.map((n) => ({ units: n, activation: "linear" })),
  });
  const biases = units.reduce((sum, n) => sum + n, 0);
  return { weights: parameters - biases, biases, parameters };
}
