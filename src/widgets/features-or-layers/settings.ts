import { features, type Feature } from "@/engine/index.ts";
import type { LayerSpec, TrainingSettings } from "@/engine/index.ts";
import type { Job } from "@/training/protocol.ts";
import {
  choice,
  defineSettings,
  seed,
  whole,
  type Values,
  type Preset,
} from "../settings.ts";
import { subset } from "../subset.ts";
import { keysOf } from "../tables.ts";
import { grounds } from "./grounds.ts";

const anyFeatures = subset({
  options: keysOf(features),
  default: ["x1-squared", "x2-squared"],
});

/** What the comparison is a function of. */
export const settings = defineSettings({
  data: choice({ options: keysOf(grounds), default: "circles" }),
  features: {
    ...anyFeatures,
    label: "features by hand",
    expected: anyFeatures.expected.replace("any", "one or more"),
    parse: (text: string) => anyFeatures.parse(text) || undefined,
    accepts: (value: unknown): value is string =>
      anyFeatures.accepts(value) && value !== "",
  },
  units: whole({ label: "hidden units", min: 1, max: 16, default: 10 }),
  activation: choice({
    options: ["relu", "tanh", "sigmoid"],
    default: "sigmoid",
  }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "logistic regression alone", settings: { features: "x1.x2" } },
  {
    name: "spirals",
    settings: { data: "spirals", units: 16, activation: "tanh" },
  },
  {
    name: "XOR by one product",
    settings: { data: "xor-cloud", features: "x1x2" },
  },
  { name: "two sigmoids are too few", settings: { units: 2 } },
];

/** The names of the features that are chosen. */
export const chosen = (settings: Settings): readonly Feature[] =>
  anyFeatures.members(settings.features);

/** The settings' text for these features. */
export const joined = (names: readonly Feature[]) => anyFeatures.join(names);

/** 400 points to learn from and 400 held out, the same for both networks and every seed of theirs. */
export const dataOf = (name: Settings["data"]) =>
  ({ name, count: 800, test: 0.5 }) as const;

/** One neuron on the features, and beside it a network with a hidden layer on the coordinates: one seed, one order of the points. */
export function jobOf(settings: Settings): Job {
  const { data, units, activation } = settings;
  const [x, y] = grounds[data].extents;
  return {
    runs: [
      trainingOf(settings, [], chosen(settings)),
      trainingOf(settings, [{ units, activation }], ["x1", "x2"]),
    ],
    epochs: 100,
    observe: {
      parameters: true,
      field: { resolution: 32, moving: 16, x, y },
    },
  };
}

const trainingOf = (
  { data, seed }: Settings,
  hidden: readonly LayerSpec[],
  features: readonly Feature[],
): TrainingSettings => ({
  network: {
    inputs: features.length,
    layers: [...hidden, { units: 1, activation: "linear" }],
    seed,
  },
  loss: "bce",
  data: { ...dataOf(data), features },
  optimizer: { name: "adam", learningRate: 0.03 },
  batch: 32,
});
