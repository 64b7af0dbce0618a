import type { DatasetSpec, LayerSpec } from "@/engine/index.ts";
import type { SweepRun } from "@/training/sweepRun.ts";
import {
  choice,
  defineSettings,
  number,
  whole,
  type Preset,
  type Values,
} from "../settings.ts";
import { keysOf } from "../starts.ts";

/** The numbers of hidden units that are compared; a network of none is a straight line. */
export const widths = [0, 1, 2, 3, 5, 10, 20, 50, 100] as const;

/** The seeds of each width's starts. */
export const seeds = [0, 1, 2, 3, 4] as const;

/** What stands on the buttons of the activations. */
export const activationNames = {
  sigmoid: "sigmoid",
  tanh: "tanh",
  relu: "ReLU",
} as const;

/** What the sweep is a function of; `units` and `seed` choose the fit that is drawn. */
export const settings = defineSettings({
  points: whole({ label: "training points", min: 5, max: 200, default: 20 }),
  noise: number({ min: 0, max: 1, step: 0.05, default: 0.3 }),
  decay: choice({
    label: "weight decay",
    options: [0, 0.0001, 0.0003, 0.001, 0.01],
    default: 0,
  }),
  activation: choice({ options: keysOf(activationNames), default: "sigmoid" }),
  sample: whole({ label: "data seed", min: 0, max: 2 ** 32 - 1, default: 3 }),
  units: choice({ label: "hidden units", options: widths, default: 50 }),
  seed: choice({ label: "start", options: seeds, default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "three units, the best width", settings: { units: 3 } },
  { name: "80 points", settings: { points: 80 } },
  { name: "weight decay 0.0003", settings: { decay: 0.0003 } },
  { name: "another sample", settings: { sample: 0 } },
  { name: "no noise", settings: { noise: 0 } },
];

/** Points drawn in all: those not trained on are held out, so a longer training set only adds points. */
export const drawn = 300;

/** The length of a run: every step sees all training points, so an epoch is a step. */
export const epochs = 4000;

/** The interval of x, and how many places of it a fit is drawn through. */
export const curve = { resolution: 81, x: [0, 10] } as const;

/** The settings that the points depend on. */
type Sample = Pick<Settings, "points" | "noise" | "sample">;

/** The first `points` of 300 are trained on, the others tell how well that went. */
export const dataOf = ({ points, noise, sample }: Sample): DatasetSpec => ({
  name: "sine",
  count: drawn,
  noise,
  seed: sample,
  test: (drawn - points) / drawn,
  standardise: true,
});

/** Which of the runs has so many units and this seed. */
export const indexOf = ({ units, seed }: Pick<Settings, "units" | "seed">) =>
  widths.indexOf(units) * seeds.length + seeds.indexOf(seed);

/** A network of every width from every seed, the narrow ones first. */
export const runsOf = (settings: Settings): readonly SweepRun[] =>
  widths.flatMap((units) => seeds.map((seed) => runOf(settings, units, seed)));

function runOf(settings: Settings, units: number, seed: number): SweepRun {
  const { activation, decay } = settings;
  const output: LayerSpec = { units: 1, activation: "linear" };
  return {
    training: {
      network: {
        inputs: 1,
        layers: units === 0 ? [output] : [{ units, activation }, output],
        seed,
      },
      loss: "mse",
      data: dataOf(settings),
      optimizer: { name: "adam", learningRate: 0.03 },
      batch: "full",
      ...(decay > 0 && { l2: decay }),
    },
    epochs,
    observe: { curve },
  };
}

/** A width in words. */
export const inWords = (units: number) =>
  `${units} ${units === 1 ? "unit" : "units"}`;
