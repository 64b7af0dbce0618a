import { createTraining } from "../../engine/index.ts";
import type {
  Activation,
  Init,
  OptimizerSpec,
  TrainingSettings,
} from "../../engine/index.ts";
import { kept, readSources } from "../cache.ts";
import { seeds } from "../statistics.ts";

/** How to train on the four points of XOR, all of them at every step. */
export interface XorSettings {
  readonly activation: Activation;
  readonly units: number;
  readonly optimizer: OptimizerSpec;
  readonly init?: Init;
  readonly gain?: number;
  /** 1, with binary cross-entropy, unless said; 2 with softmax and cross-entropy. */
  readonly outputs?: 1 | 2;
  /** 2000 unless said. */
  readonly steps?: number;
}

/** How the runs of many seeds ended. */
export interface Fates {
  readonly runs: number;
  /** With a loss below 0.1. */
  readonly solved: number;
  /** The solved ones among the first twenty seeds. */
  readonly ofTwenty: number;
  /** Within 0.01 of the loss of one answer shared by all four points, by three, by two of different classes. */
  readonly stuck: {
    readonly four: number;
    readonly three: number;
    readonly two: number;
  };
  /** The final losses of seeds 0, 1, 2 ... */
  readonly losses: readonly number[];
}

/** The best losses when four, three or two of the points cannot be told apart and the others are right. */
export const sharedLosses = {
  four: Math.log(2),
  three: (2 * Math.log(1.5) + Math.log(3)) / 4,
  two: Math.log(2) / 2,
} as const;

/** Trains from seeds 0 to 99 and counts the ends. */
export async function countFates(settings: XorSettings): Promise<Fates> {
  const losses = await kept({ name: "xor", settings, sources }, () =>
    seeds(100).map((seed) => finalLoss(settings, seed)),
  );
  const near = (loss: number) =>
    losses.filter((l) => Math.abs(l - loss) < 0.01).length;
  const isSolved = (loss: number) => loss < 0.1;
  return {
    runs: losses.length,
    solved: losses.filter(isSolved).length,
    ofTwenty: losses.slice(0, 20).filter(isSolved).length,
    stuck: {
      four: near(sharedLosses.four),
      three: near(sharedLosses.three),
      two: near(sharedLosses.two),
    },
    losses,
  };
}

const sources = readSources(["engine", "experiments/a-network-by-hand"]);

function finalLoss(settings: XorSettings, seed: number): number {
  const training = createTraining(xorTraining(settings, seed));
  training.run(settings.steps ?? 2000);
  return training.measure().loss;
}

/** The run of one seed. */
export function xorTraining(
  settings: XorSettings,
  seed: number,
): TrainingSettings {
  const { activation, units, optimizer, outputs = 1, init, gain } = settings;
  return {
    network: {
      inputs: 2,
      layers: [
        { units, activation },
        { units: outputs, activation: "linear" },
      ],
      init,
      gain,
      seed,
    },
    loss: outputs === 1 ? "bce" : "cross-entropy",
    data: { name: "xor" },
    optimizer,
    batch: "full",
  };
}
