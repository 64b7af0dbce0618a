import type { DatasetSpec } from "@/engine/index.ts";
import type { Interval } from "@/plots/index.ts";
import type { Job } from "@/training/protocol.ts";
import {
  choice,
  defineSettings,
  number,
  seed,
  whole,
  type Preset,
  type Values,
} from "../settings.ts";
import { keysOf } from "../tables.ts";

/** The data sets, 200 points to learn from and 100 held out, the same for every seed of the network. */
export const grounds = {
  blobs: {
    name: "blobs",
    data: { name: "blobs", count: 300, noise: 0.5, test: 1 / 3 },
  },
  "three-arm-spiral": {
    name: "spiral",
    data: {
      name: "three-arm-spiral",
      count: 300,
      noise: 0.08,
      radius: 2,
      test: 1 / 3,
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly data: DatasetSpec }>
>;

/** The classes, in the engine's order. */
export const classNames = ["A", "B", "C"] as const;

/** The part of both axes that is drawn. */
export const span: Interval = [-2.5, 2.5];

const coordinate = (label: string, start: number) =>
  number({ label, min: span[0], max: span[1], step: 0.05, default: start });

/** What the figure is a function of; x1 and x2 are the point that the reader moves. */
export const settings = defineSettings({
  data: choice({ options: keysOf(grounds), default: "blobs" }),
  layers: choice({ label: "hidden layers", options: [0, 1, 2], default: 0 }),
  units: whole({ label: "units in each", min: 1, max: 16, default: 8 }),
  activation: choice({ options: ["tanh", "relu", "sigmoid"], default: "tanh" }),
  rate: number({
    label: "learning rate",
    min: 0.0001,
    max: 10,
    default: 0.03,
  }),
  seed: seed({ default: 0 }),
  x1: coordinate("x1 of the point", 0.5),
  x2: coordinate("x2 of the point", 0.6),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  {
    name: "spiral, no hidden layer",
    settings: { data: "three-arm-spiral" },
  },
  {
    name: "spiral, one hidden layer",
    settings: { data: "three-arm-spiral", layers: 1, units: 16 },
  },
  { name: "a rate too high", settings: { rate: 10 } },
];

/** Softmax regression or a network with hidden layers, under Adam. The point plays no part in it. */
export const jobOf = (settings: Settings): Job => {
  const { data, layers, units, activation, rate, seed } = settings;
  return {
    runs: [
      {
        network: {
          inputs: 2,
          layers: [
            ...Array.from({ length: layers }, () => ({ units, activation })),
            { units: classNames.length, activation: "linear" },
          ],
          seed,
        },
        loss: "cross-entropy",
        data: grounds[data].data,
        optimizer: { name: "adam", learningRate: rate },
        batch: 20,
      },
    ],
    epochs: 100,
    observe: {
      parameters: true,
      field: { resolution: 40, moving: 24, x: span, y: span },
    },
  };
};
