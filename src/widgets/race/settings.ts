import { datasets } from "@/engine/index.ts";
import type { Activation, TrainingSettings } from "@/engine/index.ts";
import type { Job } from "@/training/protocol.ts";
import {
  choice,
  defineSettings,
  number,
  seed,
  whole,
  type Values,
  type Preset,
} from "../settings.ts";
import { starts } from "../starts.ts";
import { keysOf } from "../tables.ts";

/** The activations that race, in the order of their columns, and their names. */
export const racers = {
  sigmoid: "sigmoid",
  tanh: "tanh",
  relu: "ReLU",
} as const;

/** The data sets, with their names and the part of the plane that is drawn. */
export const grounds = {
  spirals: {
    name: "spirals",
    extents: datasets.spirals.extents(datasets.spirals.options),
  },
  circles: { name: "circles", extents: datasets.circles.extents() },
  "xor-cloud": { name: "XOR", extents: datasets["xor-cloud"].extents() },
} as const;

/** The optimisers, each with a rate to begin with: one number means something else to each. */
export const optimisers = {
  sgd: { name: "SGD", inFull: "SGD", rate: 0.1 },
  momentum: { name: "momentum", inFull: "SGD with momentum 0.9", rate: 0.03 },
  adam: { name: "Adam", inFull: "Adam", rate: 0.01 },
} as const;

/** What the race is a function of. */
export const settings = defineSettings({
  rate: number({
    label: "learning rate",
    min: 0.0001,
    max: 1,
    default: optimisers.momentum.rate,
  }),
  optimizer: choice({
    label: "optimiser",
    options: keysOf(optimisers),
    default: "momentum",
  }),
  data: choice({ options: keysOf(grounds), default: "spirals" }),
  start: choice({ options: keysOf(starts), default: "pytorch" }),
  width: whole({ min: 2, max: 100, default: 100 }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  {
    name: "Adam, where the sigmoid moves too",
    settings: { optimizer: "adam", rate: 0.01 },
  },
  { name: "circles", settings: { data: "circles" } },
  { name: "narrow: ten units", settings: { width: 10 } },
  { name: "a rate too high", settings: { rate: 1 } },
];

/** The 400 points of a race: the same for all three networks, and for every seed of theirs. */
export const dataOf = (name: Settings["data"]) => ({
  name,
  count: 400,
  seed: 0,
});

/** Three networks w-w-w-16-1 from one seed, trained step for step on the same batches; only their activations differ. */
export function jobOf(settings: Settings): Job {
  const [x, y] = grounds[settings.data].extents;
  return {
    runs: keysOf(racers).map((activation) => trainingOf(settings, activation)),
    epochs: 100,
    observe: { layers: true, field: { resolution: 32, moving: 16, x, y } },
  };
}

function trainingOf(
  { width, start, seed, data, optimizer, rate }: Settings,
  activation: Activation,
): TrainingSettings {
  const hidden = [width, width, width, 16];
  return {
    network: {
      inputs: 2,
      layers: [
        ...hidden.map((units) => ({ units, activation })),
        { units: 1, activation: "linear" },
      ],
      init: starts[start].init,
      gain: starts[start].gain,
      seed,
    },
    loss: "bce",
    data: dataOf(data),
    optimizer: { name: optimizer, learningRate: rate },
    batch: 32,
  };
}
