import type {
  Activation,
  DatasetSpec,
  OptimizerSpec,
  TrainingSettings,
} from "../../engine/index.ts";
import { measured } from "../measured.ts";
import type { LearningCurve } from "../runs/learning-curve.ts";
import { median, seeds } from "../statistics.ts";
import { deepNetwork, starts } from "./starts.ts";
import type { Start } from "./starts.ts";

/** The two spirals of the race. */
export const spirals = {
  name: "spirals",
  count: 400,
  noise: 0.1,
  radius: 5,
  turns: 1.5,
} as const satisfies DatasetSpec;

/** Several seeds of one network on one data set. */
export interface Runs {
  readonly runs: number;
  /** How many classified 95 % of the training examples at some epoch looked at, every fifth. */
  readonly succeeded: number;
  /** The first and the last epoch at which one of them did so first. */
  readonly epochs: readonly [first: number, last: number];
  /** The epochs a run could last. */
  readonly limit: number;
  /** The median loss by epoch, as long as all run. */
  readonly loss: Readonly<Record<number, number>>;
  /** The median of the first layer's ‖∂J/∂W‖ over all points. */
  readonly gradient: { readonly start: number; readonly end: number };
}

/** What a run of the race may have of its own; otherwise PyTorch's start, SGD with momentum, and all of 100 epochs. */
export interface RaceOptions {
  readonly data?: DatasetSpec;
  readonly start?: Start;
  readonly optimizer?: OptimizerSpec;
  readonly epochs?: number;
  /** Whether a run ends once it has succeeded. */
  readonly stops?: boolean;
}

/** Runs 2-100-100-100-16-1 with one activation from `count` seeds, always on the same points. */
export async function runRace(
  activation: Activation,
  count: number,
  options: RaceOptions = {},
): Promise<Runs> {
  const { epochs = 100, stops = false } = options;
  const sizes = [100, 100, 100, 16];
  return repeatRun(
    seeds(count).map((seed) => raceSettings(activation, sizes, seed, options)),
    epochs,
    stops,
  );
}

/** Runs each of the settings for `epochs` epochs, or until it has succeeded if it `stops` there. */
export async function repeatRun(
  settings: readonly TrainingSettings[],
  epochs: number,
  stops = false,
): Promise<Runs> {
  const curves = await measured(
    "learningCurve",
    settings.map((training) => ({
      training,
      epochs,
      every: 5,
      ...(stops && { goal }),
    })),
  );
  const reached = curves.flatMap(epochReached);
  const shortest = curves.reduce((a, b) =>
    a.points.length < b.points.length ? a : b,
  );
  return {
    runs: curves.length,
    succeeded: reached.length,
    epochs: [Math.min(...reached), Math.max(...reached)],
    limit: epochs,
    loss: Object.fromEntries(
      shortest.points.map(({ epoch }, i) => [
        epoch,
        median(curves.map(({ points }) => points[i].loss)),
      ]),
    ),
    gradient: {
      start: median(curves.map(({ firstGradients }) => firstGradients[0])),
      end: median(curves.map(({ firstGradients }) => firstGradients[1])),
    },
  };
}

/** A network with these hidden layers on the spirals, trained as the race is. */
export function raceSettings(
  activation: Activation,
  hidden: readonly number[],
  seed: number,
  options: RaceOptions = {},
): TrainingSettings {
  const {
    data = spirals,
    start = starts.pytorch,
    optimizer = momentum,
  } = options;
  const network = deepNetwork(2, hidden, 1, activation, start, seed);
  return { network, loss: "bce", data, optimizer, batch: 32 };
}

const goal = 0.95;

const momentum: OptimizerSpec = {
  name: "momentum",
  learningRate: 0.03,
  momentum: 0.9,
};

const epochReached = ({ points }: LearningCurve): number[] =>
  points
    .filter(({ accuracy = 0 }) => accuracy >= goal)
    .slice(0, 1)
    .map(({ epoch }) => epoch);
