import type {
  Activation,
  DatasetSpec,
  Feature,
  OptimizerSpec,
} from "../../engine/index.ts";
import { measured } from "../measured.ts";
import type { LearningCurve } from "../runs/learning-curve.ts";
import { mean, median, seeds } from "../statistics.ts";

/** A network for two classes of points, its data and its training; the rest is PyTorch's start and one logit. */
export interface Learner {
  readonly data: DatasetSpec;
  readonly hidden: readonly number[];
  readonly activation?: Activation;
  readonly optimizer: OptimizerSpec;
  /** 32 unless said. */
  readonly batch?: number | "full";
  readonly epochs: number;
  /** Epochs between two looks; the whole run unless said. */
  readonly every?: number;
  /** Whether a run ends at its goal. */
  readonly stops?: boolean;
  /** How many seeds. */
  readonly runs: number;
}

/** How the seeds of a learner fared. */
export interface Learned {
  readonly runs: number;
  /** How many classified 95 % of the training points correctly whenever it was looked. */
  readonly succeeded: number;
  /** The median of the first such epochs; NaN where there are none. */
  readonly epochs: number;
  /** At the end of the runs: training loss, and accuracy on the points held out. */
  readonly loss: number;
  readonly testAccuracy: {
    readonly lowest: number;
    readonly median: number;
    readonly mean: number;
    readonly highest: number;
  };
}

const goal = 0.95;

/** Trains a learner from its seeds 0, 1, 2 ... */
export async function learn(learner: Learner): Promise<Learned> {
  const { data, hidden, activation = "tanh", optimizer, runs } = learner;
  const { epochs, every = epochs, batch = 32, stops = false } = learner;
  const features: readonly Feature[] = data.features ?? ["x1", "x2"];
  const curves = await measured(
    "learningCurve",
    seeds(runs).map((seed) => ({
      training: {
        network: {
          inputs: features.length,
          layers: [
            ...hidden.map((units) => ({ units, activation })),
            { units: 1, activation: "linear" as const },
          ],
          seed,
        },
        loss: "bce" as const,
        data,
        optimizer,
        batch,
      },
      epochs,
      every,
      ...(stops && { goal }),
    })),
  );
  return summaryOf(curves);
}

function summaryOf(curves: readonly LearningCurve[]): Learned {
  const reached = curves.flatMap(({ points }) =>
    points.filter(({ accuracy = 0 }) => accuracy >= goal).slice(0, 1),
  );
  const last = curves.map(({ points }) => points[points.length - 1]);
  const accuracies = last.map(({ testAccuracy = NaN }) => testAccuracy);
  return {
    runs: curves.length,
    succeeded: reached.length,
    epochs:
      reached.length > 0 ? median(reached.map(({ epoch }) => epoch)) : NaN,
    loss: median(last.map(({ loss }) => loss)),
    testAccuracy: {
      lowest: Math.min(...accuracies),
      median: median(accuracies),
      mean: mean(accuracies),
      highest: Math.max(...accuracies),
    },
  };
}

/** 400 points of the rings to learn from, and 400 held out. */
export const rings: DatasetSpec = {
  name: "circles",
  count: 800,
  noise: 0.1,
  test: 0.5,
};

/** 400 points of the spirals to learn from, and 400 held out; the noise grows with the radius, so the picture stays. */
export const spirals = (radius: number): DatasetSpec => ({
  name: "spirals",
  count: 800,
  noise: 0.02 * radius,
  radius,
  turns: 1.5,
  test: 0.5,
});
