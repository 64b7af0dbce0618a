import { kept, readSources } from "./cache.ts";
import {
  calibrate,
  counts as calibrationCounts,
} from "./softmax-and-the-loss/calibration.ts";
import {
  compareSoftmaxes,
  digitCounts,
} from "./softmax-and-the-loss/double-softmax.ts";
import {
  largestExponent,
  lossOfRounded,
  lossThroughFloat32,
  readScores,
} from "./softmax-and-the-loss/scores.ts";
import {
  answerExactly,
  learnThree,
} from "./softmax-and-the-loss/three-classes.ts";
import { unlearn } from "./softmax-and-the-loss/wrong-start.ts";

const logits = [7, 1, 2.2];

/** The chapter's three logits, as they are and at other temperatures. */
export const example = {
  ...readScores(logits),
  at: [0.5, 1, 2, 5, 10].map((temperature) => ({
    temperature,
    probabilities: readScores(logits, temperature).probabilities,
  })),
} as const;

/** Three logits that hardly differ. */
export const close = readScores([0.3, 0.2, 0.1]);

const [p] = example.probabilities;

/** The loss of class A when p is rounded before the logarithm, and when that logarithm is to base ten besides. */
export const slips = {
  rounded: lossOfRounded(p, 3),
  toBaseTen: lossOfRounded(p, 3) / Math.LN10,
} as const;

/** What 32 bits leave of -log σ(z). */
export const narrow = {
  z: 15,
  exact: readScores([15, 0]).losses[0],
  rounded: lossThroughFloat32(15),
} as const;

export { largestExponent };

/** One neuron that has to unlearn a wrong answer, taught by three losses, from w = b = 2 and from w = b = 4. */
export const wrongStart = {
  two: {
    half: unlearn("half", 2, 500),
    squared: unlearn("squared", 2, 500),
    entropy: unlearn("entropy", 2, 500),
  },
  four: {
    half: unlearn("half", 4, 12_000),
    squared: unlearn("squared", 4, 12_000),
    entropy: unlearn("entropy", 4, 12_000),
  },
} as const;

/** The least that the cross-entropy of a softmax's softmax can be, for three and for ten classes. */
export const floors = {
  three: floorOf(3),
  ten: floorOf(10),
} as const;

function floorOf(classes: number): number {
  const certain = Array.from({ length: classes }, (_, i) => (i === 0 ? 1 : 0));
  return readScores(certain).losses[0];
}

const sources = readSources(["engine", "experiments/softmax-and-the-loss"]);

/** How sure a network is of the digits and how often it is right, in the course of training. */
export const calibration = await kept(
  {
    name: "calibration",
    settings: calibrationCounts,
    sources,
  },
  () => calibrate([10, 30, 100], [0, 0.5, 0.7, 0.9, 0.99, 1]),
);
export { calibrationCounts };

/** The digits learned with one softmax and with two, by SGD and by Adam. */
export const twice = await kept(
  { name: "double softmax", settings: digitCounts, sources },
  () => ({
    sgd: compareSoftmaxes({ name: "sgd", learningRate: 0.5 }),
    adam: compareSoftmaxes({ name: "adam", learningRate: 0.01 }),
  }),
);
export { digitCounts };

/** Three classes: the blobs without hidden layers, and the spiral without and with one. */
export const [blobs, spiralLinear, spiralHidden] = await Promise.all([
  learnThree("blobs", []),
  learnThree("spiral", []),
  learnThree("spiral", [8]),
]);

/** The blobs answered with the true probabilities. */
export const exactly = answerExactly();
