import type { TrainingSettings } from "../../engine/index.ts";
import { measured } from "../measured.ts";
import { geometricMean, seeds } from "../statistics.ts";
import { repeatRun } from "./race.ts";
import type { Runs } from "./race.ts";
import { deepNetwork, starts } from "./starts.ts";

const depth = 10;
const width = 30;
const hidden = Array<number>(depth).fill(width);

/** How many seeds every ladder is a mean over. */
export const ladderSeeds = 20;

// n·v in a square layer of 30.
const scales: Record<keyof typeof starts, number> = {
  pytorch: 1 / 3,
  xavier: 1,
  gainFour: 16,
  he: 2,
  normal: width,
};

// The slope: its root mean square where z is small, and its largest value.
const slopes = {
  sigmoid: { typical: 1 / 4, largest: 1 / 4 },
  "centred-sigmoid": { typical: 1 / 4, largest: 1 / 4 },
  tanh: { typical: 1, largest: 1 },
  relu: { typical: Math.SQRT1_2, largest: 1 },
} as const;

/** Ten hidden layers of 30 at one start: geometric means over the seeds, hidden layers from first to last. */
export interface Ladder {
  /** ‖∂J/∂W‖ */
  readonly gradients: readonly number[];
  /** ‖δ‖ for one example, as a root mean square over the data. */
  readonly deltas: readonly number[];
  /** ‖∂J/∂W‖ / ‖W‖ */
  readonly relative: readonly number[];
  /** The standard deviation of a unit's activation over the data. */
  readonly spread: readonly number[];
  /** ‖∂J/∂W‖ of the first hidden layer over that of the tenth. */
  readonly ratio: number;
  /** The factor of ‖δ‖ per layer: what it is, what s√(nv) says, and the most it could be. */
  readonly measured: number;
  readonly predicted: number;
  readonly bound: number;
}

/** Reads the ladder of one activation with one start, on two rings, before any training. */
export async function readLadder(
  activation: keyof typeof slopes,
  start: keyof typeof starts,
): Promise<Ladder> {
  const readings = await measured(
    "ladderReading",
    seeds(ladderSeeds).map((seed) =>
      ladderSettings(activation, start, seed, "full"),
    ),
  );
  const byLayer = (read: (reading: Reading, layer: number) => number) =>
    hidden.map((_, layer) =>
      geometricMean(readings.map((reading) => read(reading, layer))),
    );
  const gradients = byLayer((reading, l) => reading.gradients[l]);
  const deltas = byLayer((reading, l) => reading.deltas[l]);
  const stretches = byLayer((reading, l) => reading.stretches[l]);
  const { typical, largest } = slopes[activation];
  return {
    gradients,
    deltas,
    relative: byLayer(({ gradients, weights }, l) => gradients[l] / weights[l]),
    spread: byLayer((reading, l) => reading.spreads[l]),
    ratio: gradients[0] / gradients[depth - 1],
    measured: (deltas[0] / deltas[depth - 1]) ** (1 / (depth - 1)),
    predicted: typical * Math.sqrt(scales[start]),
    // Between the first and the tenth delta lie the weights of the second to the tenth layer.
    bound: largest * geometricMean(stretches.slice(1)),
  };
}

/** Trains the sigmoid ladder of PyTorch's start with SGD, rate 0.1, in batches of 25 for 100 epochs. */
export const trainLadder = (): Promise<Runs> =>
  repeatRun(
    seeds(ladderSeeds).map((seed) =>
      ladderSettings("sigmoid", "pytorch", seed, 25),
    ),
    100,
  );

const ladderSettings = (
  activation: keyof typeof slopes,
  start: keyof typeof starts,
  seed: number,
  batch: TrainingSettings["batch"],
): TrainingSettings => ({
  network: deepNetwork(2, hidden, 1, activation, starts[start], seed),
  loss: "bce",
  data: { name: "circles", count: 200, noise: 0.1 },
  optimizer: { name: "sgd", learningRate: 0.1 },
  batch,
});

type Reading = Awaited<ReturnType<typeof measured<"ladderReading">>>[number];
