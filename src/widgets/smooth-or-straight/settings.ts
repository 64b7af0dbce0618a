import type { Activation, TrainingSettings } from "@/engine/index.ts";
import type { Job } from "@/training/protocol.ts";
import {
  defineSettings,
  number,
  seed,
  whole,
  type Preset,
  type Values,
} from "../settings.ts";
import { keysOf } from "../tables.ts";

/** The activations, in the order of their columns, and their names. */
export const rivals = {
  sigmoid: "sigmoid",
  tanh: "tanh",
  relu: "ReLU",
} as const;

/** Units of the hidden layers, first to last. */
export const hidden = [3, 5, 4] as const;

/** What the comparison is a function of. */
export const settings = defineSettings({
  rate: number({
    label: "learning rate",
    min: 0.0001,
    max: 1,
    default: 0.01,
  }),
  points: whole({ label: "training points", min: 5, max: 200, default: 100 }),
  noise: number({ min: 0.05, max: 1, step: 0.05, default: 0.2 }),
  sample: whole({ label: "data seed", min: 0, max: 2 ** 32 - 1, default: 22 }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "ReLU follows half the sine: seed 3", settings: { seed: 3 } },
  { name: "ReLU stays near a straight line: seed 2", settings: { seed: 2 } },
  { name: "20 points", settings: { points: 20 } },
  { name: "a rate too high", settings: { rate: 0.3 } },
];

/** The interval of x. */
export const interval = [0, 10] as const;

/** The length of a run: every step sees all training points, so an epoch is a step. */
export const epochs = 2500;

/** Points drawn in all; those not trained on are held out. */
const drawn = 300;

/** Three networks 1-3-5-4-1 from one seed on the same points; only their activations differ. */
export const jobOf = (settings: Settings): Job => ({
  runs: keysOf(rivals).map((activation) => trainingOf(settings, activation)),
  epochs,
  observe: { parameters: true },
});

function trainingOf(
  { rate, points, noise, sample, seed }: Settings,
  activation: Activation,
): TrainingSettings {
  return {
    network: {
      inputs: 1,
      layers: [
        ...hidden.map((units) => ({ units, activation })),
        { units: 1, activation: "linear" },
      ],
      seed,
    },
    loss: "mse",
    data: {
      name: "sine",
      count: drawn,
      noise,
      seed: sample,
      test: (drawn - points) / drawn,
      standardise: true,
    },
    optimizer: { name: "adam", learningRate: rate },
    batch: "full",
  };
}
