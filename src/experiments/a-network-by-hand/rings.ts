import type { Feature, LayerSpec, OptimizerSpec } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { mean, median, seeds } from "../statistics.ts";

/** What a classifier of the two rings is: what it is shown of a point, its hidden layer if it has one, and how it is trained. */
export interface RingsSettings {
  readonly features: readonly Feature[];
  readonly hidden?: LayerSpec;
  readonly optimizer: OptimizerSpec;
}

/** How ten seeds fared. */
export interface Rings {
  readonly runs: number;
  /** The epochs of each. */
  readonly limit: number;
  /** How many classified 95 % of the training points correctly at some epoch. */
  readonly succeeded: number;
  /** The median of these first epochs; NaN where none succeeded. */
  readonly epochs: number;
  /** At the last epoch: the mean training loss and the mean accuracy on points held out. */
  readonly loss: number;
  readonly testAccuracy: number;
}

const limit = 100;

/** Trains on 400 points of the rings, tests on 400 others, from ten seeds. */
export async function learnRings(settings: RingsSettings): Promise<Rings> {
  const { features, hidden, optimizer } = settings;
  const curves = await measured(
    "learningCurve",
    seeds(10).map((seed) => ({
      training: {
        network: {
          inputs: features.length,
          layers: [
            ...(hidden ? [hidden] : []),
            { units: 1, activation: "linear" as const },
          ],
          seed,
        },
        loss: "bce" as const,
        data: {
          name: "circles" as const,
          count: 800,
          noise: 0.1,
          test: 0.5,
          features,
        },
        optimizer,
        batch: 32,
      },
      epochs: limit,
      every: 1,
    })),
  );
  const reached = curves.flatMap(({ points }) =>
    points
      .filter(({ accuracy = 0 }) => accuracy >= 0.95)
      .slice(0, 1)
      .map(({ epoch }) => epoch),
  );
  const last = curves.map(({ points }) => points[points.length - 1]);
  return {
    runs: curves.length,
    limit,
    succeeded: reached.length,
    epochs: reached.length > 0 ? median(reached) : NaN,
    loss: mean(last.map(({ loss }) => loss)),
    testAccuracy: mean(last.map(({ testAccuracy = NaN }) => testAccuracy)),
  };
}
