import type { TrainingSettings } from "@/engine/index.ts";
import type { Job } from "@/training/protocol.ts";
import {
  choice,
  defineSettings,
  seed,
  whole,
  type Preset,
  type Values,
} from "../settings.ts";
import { keysOf } from "../tables.ts";
import { grounds } from "./grounds.ts";

/** What the division is a function of, but for the epoch. */
export const settings = defineSettings({
  data: choice({ options: keysOf(grounds), default: "circles" }),
  depth: whole({ label: "hidden layers", min: 1, max: 4, default: 2 }),
  width: whole({ label: "units in each", min: 1, max: 16, default: 8 }),
  points: choice({ options: ["shown", "hidden"], default: "shown" }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "sixteen units in one layer", settings: { depth: 1, width: 16 } },
  { name: "sixteen units in four layers", settings: { depth: 4, width: 4 } },
  {
    name: "spirals, three layers of 16",
    settings: { data: "spirals", depth: 3, width: 16 },
  },
  {
    name: "one input, 1-8-8-8-1",
    settings: { data: "sine", depth: 3, width: 8 },
  },
  {
    name: "one input, one layer of 16",
    settings: { data: "sine", depth: 1, width: 16 },
  },
];

/** How many numbers the network is given. */
export const inputsOf = (data: Settings["data"]) => (data === "sine" ? 1 : 2);

/** The ReLU network in training. */
export const jobOf = (settings: Settings): Job => ({
  runs: [trainingOf(settings)],
  epochs: 200,
  observe: { parameters: true },
});

function trainingOf(settings: Settings): TrainingSettings {
  const { data, depth, width, seed } = settings;
  const hidden = { units: width, activation: "relu" } as const;
  return {
    network: {
      inputs: inputsOf(data),
      layers: [
        ...Array.from({ length: depth }, () => hidden),
        { units: 1, activation: "linear" },
      ],
      seed,
    },
    loss: data === "sine" ? "mse" : "bce",
    data: grounds[data].data,
    optimizer: { name: "adam", learningRate: 0.01 },
    batch: 32,
  };
}
