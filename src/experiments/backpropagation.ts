import type { OptimizerSpec } from "../engine/index.ts";
import { arrive } from "./backpropagation/circles.ts";
import { bestProduct, descend, placeAt } from "./backpropagation/dead-relu.ts";
import { compareDifferences } from "./backpropagation/differences.ts";
import { runScalar, stepScalar } from "./backpropagation/scalar.ts";

const sgd = (learningRate: number): OptimizerSpec => ({
  name: "sgd",
  learningRate,
});

const givens = { x: 2, w1: 0.5, b1: -1, w2: 3, b2: -1, y: 1 };

/** The scalar network, worked by hand: its numbers, and its numbers after a step of rate 0.1. */
export const scalar = {
  ...runScalar(givens),
  next: runScalar(stepScalar(givens, 0.1)),
};

/** How far differences are from the gradient, for ever smaller steps. */
export const differences = compareDifferences([
  1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-14,
]);

/** 2-10-1 on the rings: batches of several sizes under SGD, and other optimisers with batches of 32. */
export const [batches, optimizers] = await Promise.all([
  Promise.all([
    arrive(8, sgd(1), 100),
    arrive(32, sgd(1), 300),
    arrive(100, sgd(1), 600),
    arrive(400, sgd(1), 1500),
  ]),
  Promise.all([
    arrive(32, sgd(0.1), 300),
    arrive(32, { name: "momentum", learningRate: 0.1, momentum: 0.9 }, 300),
    arrive(32, { name: "adam", learningRate: 0.03 }, 300),
  ]),
]);

const leaky = { optimizer: sgd(0.02), slope: 0.1 };

/** The dead ReLU: places on its loss surface, and where descents arrive. */
export const deadRelu = {
  dead: placeAt([-0.1, 0.1]),
  byHand: placeAt([1, 0.1]),
  best: bestProduct(),
  /** After a thousand steps with each optimiser. */
  stays: [
    sgd(10),
    { name: "momentum", learningRate: 1 } as const,
    { name: "adam", learningRate: 1 } as const,
  ].map((optimizer) => descend([-0.1, 0.1], { optimizer, steps: 1000 })),
  decayed: descend([-0.1, 0.1], {
    optimizer: sgd(0.1),
    steps: 1000,
    weightDecay: 0.01,
  }),
  saddle: descend([-0.1, 0.1], { ...leaky, steps: 5000 }),
  escape: descend([-0.1, 1], { ...leaky, steps: 100 }),
  bothNegative: descend([-0.5, 0.1], { ...leaky, steps: 3000 }),
  long: descend([0.5, 0.5], { optimizer: sgd(0.1), steps: 1 }),
  longLater: descend([0.5, 0.5], { optimizer: sgd(0.1), steps: 1000 }),
  short: descend([0.5, 0.5], { optimizer: sgd(0.05), steps: 1 }),
  shortLater: descend([0.5, 0.5], { optimizer: sgd(0.05), steps: 20 }),
} as const;
