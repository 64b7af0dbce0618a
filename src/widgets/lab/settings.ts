/*
 * The whole state of the lab is plain data: a value for every setting of this file, by name, in an address and in a
 * JSON file alike. Lists are texts that lists.ts reads and writes (`settings.hidden.list("8-8")` is [8, 8]).
 *
 *   settings.ts   the settings with their limits, and defaults
 *   address.ts    an address's settings: versioned, with the usual count, noise ... of the data set it names
 *   plan.ts       what is trained: the engine's settings, and what in the state cannot be and what is used instead
 *   job.ts        the training job with what the open panels show
 */
import { features, initialisations, type Feature } from "@/engine/index.ts";
import {
  choice,
  defineSettings,
  number,
  seed,
  whole,
  type Values,
} from "../settings.ts";
import { subset } from "../subset.ts";
import { keysOf } from "../tables.ts";
import { groundNames } from "./grounds.ts";
import { limits } from "./limits.ts";
import {
  batchSize,
  handChanges,
  hiddenLayers,
  layerActivations,
  ownPoints,
} from "./lists.ts";
import { panels } from "./panels.ts";
import { taskIds } from "./tasks/ids.ts";

const onOff = { options: ["on", "off"], default: "off" } as const;

/** What the lab is a function of. */
export const settings = defineSettings({
  // Data. `count`, `noise` and what follows are those of the engine's set; `own` has points instead.
  data: choice({ options: groundNames, default: "circles" }),
  count: whole({ label: "points", min: 4, max: limits.points, default: 400 }),
  noise: number({ min: 0, max: 5, default: 0.1, step: 0.05 }),
  dataseed: { ...seed({ default: 0 }), label: "seed of the data" },
  test: number({
    label: "held out for testing",
    min: 0,
    max: 0.99,
    step: 0.01,
    default: 0.3,
  }),
  radius: number({ min: 0.1, max: 20, default: 5, step: 0.1 }),
  turns: number({ min: 0.1, max: 5, default: 1.5, step: 0.05 }),
  inner: number({
    label: "inner radius",
    min: 0,
    max: 1,
    default: 0.5,
    step: 0.05,
  }),
  low: number({ label: "x from", min: -100, max: 100, default: -1 }),
  high: number({ label: "x to", min: -100, max: 100, default: 1 }),
  points: ownPoints,
  // Whether the last number of an own point (x1, x2, number) is a class.
  problem: choice({ options: ["classes", "numbers"], default: "classes" }),

  // What the network is shown of a point of the plane; a curve shows x.
  inputs: subset<Feature>({
    options: keysOf(features),
    default: ["x1", "x2"],
  }),
  standardise: choice({ label: "standardise inputs", ...onOff }),

  hidden: hiddenLayers,
  activation: layerActivations,
  init: choice({
    label: "start",
    options: keysOf(initialisations),
    default: "pytorch",
  }),
  gain: number({ min: 0, max: 100, default: 1 }),
  seed: seed({ default: 0 }),

  // `usual` is mse for numbers, bce for two classes, cross-entropy for more.
  loss: choice({
    options: ["usual", "bce", "cross-entropy", "mse"],
    default: "usual",
  }),
  optimizer: choice({
    label: "optimiser",
    options: ["sgd", "momentum", "rmsprop", "adam"],
    default: "sgd",
  }),
  rate: number({ label: "learning rate", min: 0, max: 1000, default: 0.1 }),
  momentum: number({ min: 0, max: 1, default: 0.9, step: 0.01 }),
  nesterov: choice(onOff),
  alpha: number({ min: 0, max: 1, default: 0.99, step: 0.01 }),
  beta1: number({ min: 0, max: 0.99999, default: 0.9, step: 0.01 }),
  beta2: number({ min: 0, max: 0.99999, default: 0.999, step: 0.001 }),
  epsilon: number({ min: 0, max: 1, default: 1e-8 }),
  batch: batchSize,
  l1: number({ label: "L1", min: 0, max: 10, default: 0 }),
  l2: number({ label: "L2", min: 0, max: 10, default: 0 }),

  // Where the run ends: after `epochs`; at a training loss of `target` (0: never); when the test loss (the training
  // loss where nothing is held out) has not been lower for `patience` epochs (0: never).
  epochs: whole({ min: 1, max: limits.epochs, default: 1000 }),
  target: number({ label: "stop at loss", min: 0, max: 1000, default: 0 }),
  patience: whole({
    label: "patience in epochs",
    min: 0,
    max: limits.epochs,
    default: 0,
  }),
  changes: handChanges,

  // What is shown. Where the run stands is no setting: addresses say it as `epoch`, for every figure alike.
  discretise: choice({ label: "discretise", ...onOff }),
  marks: choice({
    label: "points shown",
    options: ["train", "test", "all", "none"],
    default: "train",
  }),
  look: subset({ label: "look at", options: keysOf(panels), default: [] }),
  // The task whose target is shown; it changes nothing else.
  task: choice({ options: ["none", ...taskIds], default: "none" }),
});

/** The state of the lab. */
export type Settings = Values<typeof settings>;

export { jobOf } from "./job.ts";
