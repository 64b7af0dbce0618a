import type { DatasetSpec, TrainingSettings } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { mean, seeds } from "../statistics.ts";

/** One kind of network on three classes, from several seeds. */
export interface Lessons {
  readonly runs: number;
  readonly epochs: number;
  /** Means over the runs, over all points, after the last epoch. */
  readonly loss: number;
  readonly accuracy: number;
  readonly accuracies: { readonly least: number; readonly most: number };
}

/** Trains a network with these hidden layers of tanh units on three classes, always the same points, from 20 seeds. */
export async function learnThree(
  data: DatasetSpec,
  hidden: readonly number[],
  epochs: number,
): Promise<Lessons> {
  const curves = await measured(
    "learningCurve",
    seeds(20).map((seed) => ({
      training: settingsOf(data, hidden, seed),
      epochs,
      every: epochs,
    })),
  );
  const ends = curves.map(({ points }) => points[points.length - 1]);
  const accuracies = ends.map(({ accuracy = NaN }) => accuracy);
  return {
    runs: curves.length,
    epochs,
    loss: mean(ends.map(({ loss }) => loss)),
    accuracy: mean(accuracies),
    accuracies: {
      least: Math.min(...accuracies),
      most: Math.max(...accuracies),
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
  batch: 32,
});
