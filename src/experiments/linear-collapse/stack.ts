import type { Activation, TrainingSettings } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { seeds } from "../statistics.ts";

/** How the stack of the training figure fares with one activation, as the figure starts: on the rings. */
export interface StackRuns {
  readonly runs: number;
  /** How many classified 95 % of the points correctly within `epochs` epochs. */
  readonly succeeded: number;
  /** How many ended within 0.001 of the loss of logistic regression. */
  readonly logistic: number;
  readonly epochs: number;
}

/** Trains three hidden layers of 8 units from 20 seeds; `logistic` is the loss of logistic regression on the points. */
export async function trainStack(
  activation: Activation,
  logistic: number,
): Promise<StackRuns> {
  const epochs = 1000;
  const curves = await measured(
    "learningCurve",
    seeds(20).map((seed) => ({
      training: stackSettings(activation, seed),
      epochs,
      every: 10,
      goal,
    })),
  );
  const ends = curves.map(({ points }) => points[points.length - 1]);
  return {
    runs: curves.length,
    succeeded: ends.filter(({ accuracy = 0 }) => accuracy >= goal).length,
    logistic: ends.filter(({ loss }) => Math.abs(loss - logistic) < 0.001)
      .length,
    epochs,
  };
}

const goal = 0.95;

const stackSettings = (
  activation: Activation,
  seed: number,
): TrainingSettings => ({
  network: {
    inputs: 2,
    layers: [
      ...Array.from({ length: 3 }, () => ({ units: 8, activation })),
      { units: 1, activation: "linear" },
    ],
    seed,
  },
  loss: "bce",
  data: { name: "circles", count: 400 },
  optimizer: { name: "sgd", learningRate: 0.5 },
  batch: "full",
});
