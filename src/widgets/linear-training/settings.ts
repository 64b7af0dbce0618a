import { datasets } from "@/engine/index.ts";
import type { DatasetSpec, NetworkSpec } from "@/engine/index.ts";
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
import { keysOf } from "../tables.ts";

/** The data sets, with their names and the part of the plane that is drawn. */
export const grounds = {
  circles: { name: "rings", extents: datasets.circles.extents() },
  xor: { name: "XOR", extents: datasets.xor.extents() },
  gaussians: { name: "two clouds", extents: datasets.gaussians.extents() },
} as const;

/** What stands on the buttons of the activations. */
export const activationNames = {
  linear: "linear",
  tanh: "tanh",
  relu: "ReLU",
} as const;

/** What the trained stack is a function of. */
export const settings = defineSettings({
  data: choice({ options: keysOf(grounds), default: "circles" }),
  activation: choice({ options: keysOf(activationNames), default: "linear" }),
  depth: whole({ label: "hidden layers", min: 0, max: 5, default: 2 }),
  width: whole({ label: "units in each", min: 1, max: 10, default: 8 }),
  rate: number({
    label: "learning rate",
    min: 0.001,
    max: 10,
    default: 0.3,
  }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "XOR, linear", settings: { data: "xor" } },
  {
    name: "two clouds, five linear layers",
    settings: { data: "gaussians", depth: 5 },
  },
  { name: "rings, tanh", settings: { activation: "tanh" } },
  { name: "no hidden layer", settings: { depth: 0 } },
];

/** The length of a run. */
export const epochs = 1000;

/** The points of a run: XOR's are its four corners. */
export const dataOf = (name: Settings["data"]): DatasetSpec =>
  name === "xor" ? { name } : { name, count: 400, seed: 0 };

/** Equal hidden layers and one output, whose sigmoid is in the loss. */
export const networkOf = (settings: Settings): NetworkSpec => ({
  inputs: 2,
  layers: [
    ...Array.from({ length: settings.depth }, () => ({
      units: settings.width,
      activation: settings.activation,
    })),
    { units: 1, activation: "linear" },
  ],
  seed: settings.seed,
});

/** The stack in training, on all points in every step: what it ends at is then its own, not that of a batch. */
export function jobOf(settings: Settings): Job {
  const [x, y] = grounds[settings.data].extents;
  return {
    runs: [
      {
        network: networkOf(settings),
        loss: "bce",
        data: dataOf(settings.data),
        optimizer: { name: "sgd", learningRate: settings.rate },
        batch: "full",
      },
    ],
    epochs,
    observe: { parameters: true, field: { resolution: 32, moving: 16, x, y } },
  };
}

/** The stack that a job trains: what the picture shows may, for a moment after a change, be the one before. */
export const stackOf = ({ runs: [{ network, data }] }: Job) => ({
  data: data.name as Settings["data"],
  depth: network.layers.length - 1,
  activation: network.layers[0].activation as Settings["activation"],
});

/** What can be said of a stack without its numbers. */
export type Stack = ReturnType<typeof stackOf>;
