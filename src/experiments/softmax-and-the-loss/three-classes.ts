import {
  accuracy,
  createNetwork,
  lossAndGradient,
  makeDataset,
  predict,
} from "../../engine/index.ts";
import type { DatasetSpec, TrainingSettings } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { mean, seeds } from "../statistics.ts";

const noise = 0.5;

/** The chapter's three classes in the plane, as its figure has them: 200 points to learn from and 100 held out. */
export const threeClasses = {
  blobs: { name: "blobs", count: 300, noise, test: 1 / 3 },
  spiral: {
    name: "three-arm-spiral",
    count: 300,
    noise: 0.08,
    radius: 2,
    test: 1 / 3,
  },
} as const satisfies Readonly<Record<string, DatasetSpec>>;

/** One kind of network on three classes, from several seeds, at the end of its training. */
export interface Lessons {
  readonly runs: number;
  readonly epochs: number;
  /** The mean over the runs, of the training points. */
  readonly loss: number;
  /** The mean share of the points held out that are right, and the least and the largest of any run. */
  readonly right: Shares;
}

interface Shares {
  readonly mean: number;
  readonly least: number;
  readonly most: number;
}

/** Trains a network with these hidden layers of tanh units with Adam, always on the same points, from 20 seeds. */
export async function learnThree(
  data: keyof typeof threeClasses,
  hidden: readonly number[],
): Promise<Lessons> {
  const epochs = 100;
  const curves = await measured(
    "learningCurve",
    seeds(20).map((seed) => ({
      training: settingsOf(threeClasses[data], hidden, seed),
      epochs,
      every: epochs,
    })),
  );
  const ends = curves.map(({ points }) => points[points.length - 1]);
  const right = ends.map(({ testAccuracy = NaN }) => testAccuracy);
  return {
    runs: curves.length,
    epochs,
    loss: mean(ends.map(({ loss }) => loss)),
    right: {
      mean: mean(right),
      least: Math.min(...right),
      most: Math.max(...right),
    },
  };
}

const settingsOf = (
  data: DatasetSpec,
  hidden: readonly number[],
  seed: number,
): TrainingSettings => ({
  network: {
    inputs: 2,
    layers: [
      ...hidden.map((units) => ({ units, activation: "tanh" as const })),
      { units: 3, activation: "linear" },
    ],
    seed,
  },
  loss: "cross-entropy",
  data,
  optimizer: { name: "adam", learningRate: 0.03 },
  batch: 20,
});

/** What the true probabilities of the blobs' classes make of the points held out: no answer is better on average. */
export function answerExactly(): {
  readonly right: number;
  readonly loss: number;
} {
  const { x, y, count } = makeDataset(threeClasses.blobs).test;
  const network = createNetwork({
    inputs: 2,
    layers: [{ units: 3, activation: "linear" }],
  });
  // Each row of weights is the blob's centre over the variance; all centres are equally far out, so no biases.
  const centres = [0, 1, 2].flatMap((k) => {
    const angle = (2 * Math.PI * k) / 3;
    return [Math.sin(angle), Math.cos(angle)];
  });
  network.parameters.fill(0);
  network.layers[0].weights.set(centres.map((c) => c / noise ** 2));
  return {
    right: accuracy(predict(network, x, count), y, count, 3),
    loss: lossAndGradient(network, "cross-entropy", x, y, count).loss,
  };
}
