import type { OptimizerSpec, TrainingSettings } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { median, seeds } from "../statistics.ts";

/** How soon 2-10-1 tells the rings apart, over several seeds. */
export interface Arrival {
  readonly runs: number;
  /** How many classified 95 % of the training points correctly within `limit` epochs. */
  readonly succeeded: number;
  readonly limit: number;
  /** The median first epoch with 95 %, over those that succeeded; NaN if none did. */
  readonly epochs: number;
  readonly stepsPerEpoch: number;
  /** Steps until that epoch's end. */
  readonly steps: number;
}

/** The examples there are to learn from. */
export const examples = 400;

/** Trains 2-10-1 with sigmoids on the rings, at most `limit` epochs, from ten seeds. */
export async function arrive(
  batch: number,
  optimizer: OptimizerSpec,
  limit: number,
): Promise<Arrival> {
  const curves = await measured(
    "learningCurve",
    seeds(10).map((seed) => ({
      training: circlesSettings(batch, optimizer, seed),
      epochs: limit,
      every: 1,
      goal,
    })),
  );
  const reached = curves
    .map(({ points }) => points[points.length - 1])
    .filter(({ accuracy = 0 }) => accuracy >= goal)
    .map(({ epoch }) => epoch);
  const epochs = median(reached);
  const stepsPerEpoch = Math.ceil(examples / batch);
  return {
    runs: curves.length,
    succeeded: reached.length,
    limit,
    epochs,
    stepsPerEpoch,
    steps: epochs * stepsPerEpoch,
  };
}

const goal = 0.95;

const circlesSettings = (
  batch: number,
  optimizer: OptimizerSpec,
  seed: number,
): TrainingSettings => ({
  network: {
    inputs: 2,
    layers: [
      { units: 10, activation: "sigmoid" },
      { units: 1, activation: "linear" },
    ],
    seed,
  },
  loss: "bce",
  data: { name: "circles", count: examples, noise: 0.1 },
  optimizer,
  batch,
});
