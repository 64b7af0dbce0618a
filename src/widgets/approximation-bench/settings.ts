import type { LayerSpec } from "@/engine/index.ts";
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
import { curve } from "./curve.ts";
import { dataOf } from "./data.ts";
import { targets, type TargetName } from "./targets.ts";

/** What stands on the buttons of the activations. */
export const activationNames = {
  sigmoid: "sigmoid",
  tanh: "tanh",
  relu: "ReLU",
} as const;

/** The optimisers, each with a rate to begin with: one number means something else to each. */
export const optimisers = {
  adam: { name: "Adam", rate: 0.03 },
  momentum: { name: "momentum", rate: 0.03 },
  sgd: { name: "SGD", rate: 0.1 },
} as const;

/** What the bench is a function of. */
export const settings = defineSettings({
  units: whole({ label: "hidden units", min: 0, max: 100, default: 10 }),
  points: whole({ label: "training points", min: 2, max: 200, default: 20 }),
  noise: number({ min: 0, max: 1, step: 0.05, default: 0.3 }),
  rate: number({ label: "learning rate", min: 0.0001, max: 3, default: 0.03 }),
  target: choice({ options: keysOf(targets), default: "sine" }),
  activation: choice({ options: keysOf(activationNames), default: "sigmoid" }),
  optimizer: choice({
    label: "optimiser",
    options: keysOf(optimisers),
    default: "adam",
  }),
  decay: choice({
    label: "weight decay",
    options: [0, 0.0001, 0.0003, 0.001, 0.01],
    default: 0,
  }),
  inputs: choice({ options: ["standardised", "raw"], default: "standardised" }),
  test: choice({
    label: "test points",
    options: ["hidden", "shown"],
    default: "hidden",
  }),
  x: number({ label: "x", min: -10, max: 15, default: 2 }),
  curve,
  sample: whole({ label: "data seed", min: 0, max: 2 ** 32 - 1, default: 3 }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "no hidden unit: a line", settings: { units: 0 } },
  { name: "one unit", settings: { units: 1 } },
  { name: "two units", settings: { units: 2 } },
  { name: "three units", settings: { units: 3 } },
  { name: "50 units on 20 points", settings: { units: 50 } },
  { name: "50 units, raw inputs", settings: { units: 50, inputs: "raw" } },
];

/** The length of a run: every step sees all training points, so an epoch is a step. */
export const epochs = 4000;

/** One hidden layer, or none; the squared error of all training points in every step. */
export function jobOf(settings: Settings): Job {
  const { units, activation, optimizer, rate, decay, seed } = settings;
  const output: LayerSpec = { units: 1, activation: "linear" };
  return {
    runs: [
      {
        network: {
          inputs: 1,
          layers: units === 0 ? [output] : [{ units, activation }, output],
          seed,
        },
        loss: "mse",
        data: dataOf(settings),
        optimizer: { name: optimizer, learningRate: rate },
        batch: "full",
        ...(decay > 0 && { l2: decay }),
      },
    ],
    epochs,
    observe: { parameters: true },
  };
}

/** The target that a job's points were drawn from: what the picture shows may, for a moment after a change, be the one before. */
export function targetOf({ runs: [{ data }] }: Job): TargetName {
  if (data.name === "own") return "own";
  const { low } = data;
  const isOf = (name: TargetName) =>
    targets[name].x[0] === low &&
    data.name === (name === "waves" ? "sine" : name);
  return keysOf(targets).find(isOf) ?? "sine";
}
