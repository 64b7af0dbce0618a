import type { TrainingSettings } from "@/engine/index.ts";
import type { Job } from "@/training/protocol.ts";
import {
  choice,
  defineSettings,
  number,
  seed,
  type Values,
  type Preset,
} from "../settings.ts";

const entry = (label: string, standard: number) =>
  number({ label, min: -100, max: 100, step: 0.1, default: standard });

const weight = (to: string, from: string, standard: number) =>
  entry(`weight from ${from} to ${to}`, standard);

/** Every weight and bias of the network that is set by hand, with their matrices' rows and columns in their names; a third unit is there or not. */
const parameters = {
  W1_11: weight("h1", "x1", 3.21),
  W1_12: weight("h1", "x2", 3.21),
  b1_1: entry("bias of h1", -3.21),
  W1_21: weight("h2", "x1", -2.34),
  W1_22: weight("h2", "x2", -2.34),
  b1_2: entry("bias of h2", 2.34),
  W1_31: weight("h3", "x1", 0),
  W1_32: weight("h3", "x2", 0),
  b1_3: entry("bias of h3", 0),
  W2_11: weight("equal", "h1", 3.19),
  W2_12: weight("equal", "h2", 4.64),
  W2_13: weight("equal", "h3", 0),
  b2_1: entry("bias of equal", -4.08),
  W2_21: weight("different", "h1", -2.68),
  W2_22: weight("different", "h2", -3.44),
  W2_23: weight("different", "h3", 0),
  b2_2: entry("bias of different", 4.42),
};

/** The name of a weight or a bias. */
export type Parameter = keyof typeof parameters;

/** What the figure is a function of: `units` and the parameters while they are set by hand, `hidden`, `activation` and `seed` while they are trained. */
export const settings = defineSettings({
  mode: choice({
    label: "the numbers are",
    options: ["by-hand", "trained"],
    default: "by-hand",
  }),
  corner: choice({
    label: "corner",
    options: ["00", "01", "10", "11"],
    default: "11",
  }),
  units: choice({ label: "hidden units", options: [2, 3], default: 2 }),
  ...parameters,
  plane: choice({
    label: "hidden plane",
    options: ["12", "13", "23", "edge"],
    default: "12",
  }),
  hidden: choice({
    label: "hidden units",
    options: [2, 3, 4, 8],
    default: 2,
  }),
  activation: choice({
    options: ["relu", "tanh", "sigmoid"],
    default: "relu",
  }),
  seed: seed({ default: 2 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "trained, seed 2: solved", settings: { mode: "trained" } },
  { name: "trained, seed 0: stuck", settings: { mode: "trained", seed: 0 } },
  { name: "eight ReLU units", settings: { mode: "trained", hidden: 8 } },
  {
    name: "two sigmoids",
    settings: { mode: "trained", activation: "sigmoid" },
  },
];

/** The length of a run, in steps over all four points. */
export const steps = 2000;

/** The network 2-n-1, one logit, as the counts of the chapter train it. */
export const trainingOf = ({
  hidden,
  activation,
  seed,
}: Pick<Settings, "hidden" | "activation" | "seed">): TrainingSettings => ({
  network: {
    inputs: 2,
    layers: [
      { units: hidden, activation },
      { units: 1, activation: "linear" },
    ],
    seed,
  },
  loss: "bce",
  data: { name: "xor" },
  optimizer: { name: "adam", learningRate: 0.03 },
  batch: "full",
});

export const jobOf = (settings: Settings): Job => ({
  runs: [trainingOf(settings)],
  epochs: steps,
  observe: { parameters: true },
});
