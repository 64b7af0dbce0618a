import { parameterCount } from "../../engine/index.ts";
import type { DatasetSpec, TrainingSettings } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { mean, seeds } from "../statistics.ts";

/** Networks of one depth without any bend, trained from several seeds. */
export interface LinearRuns {
  readonly depth: number;
  /** Weights and biases. */
  readonly parameters: number;
  /** The mean loss after `early` epochs, and at the end. */
  readonly early: number;
  readonly end: number;
}

/** The chapter's linear networks: hidden layers of 4 units, all examples in every step of SGD. */
export const linearNets = {
  width: 4,
  early: 30,
  epochs: 3000,
  seeds: 10,
} as const;

/** Trains networks with 0 to 5 hidden layers at one learning rate. */
export const trainDepths = (
  data: DatasetSpec,
  rate: number,
): Promise<LinearRuns[]> =>
  Promise.all([0, 1, 2, 3, 4, 5].map((depth) => trainDepth(data, rate, depth)));

async function trainDepth(
  data: DatasetSpec,
  rate: number,
  depth: number,
): Promise<LinearRuns> {
  const { early, epochs } = linearNets;
  const settings = seeds(linearNets.seeds).map((seed) =>
    linearSettings(data, rate, depth, seed),
  );
  const curves = await measured(
    "learningCurve",
    settings.map((training) => ({ training, epochs, every: early })),
  );
  const meanLoss = (point: number) =>
    mean(curves.map(({ points }) => points.at(point)!.loss));
  return {
    depth,
    parameters: parameterCount(settings[0].network),
    early: meanLoss(0),
    end: meanLoss(-1),
  };
}

/** A network of linear layers that says which of two classes a point of the plane is in. */
const linearSettings = (
  data: DatasetSpec,
  rate: number,
  depth: number,
  seed: number,
): TrainingSettings => ({
  network: {
    inputs: 2,
    layers: [...Array<number>(depth).fill(linearNets.width), 1].map(
      (units) => ({ units, activation: "linear" as const }),
    ),
    seed,
  },
  loss: "bce",
  data,
  optimizer: { name: "sgd", learningRate: rate },
  batch: "full",
});
