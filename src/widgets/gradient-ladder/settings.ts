import type { Job } from "@/training/protocol.ts";
import { deep, deepRings } from "../deepRings.ts";
import {
  choice,
  defineSettings,
  type Values,
  type Preset,
} from "../settings.ts";
import { starts } from "../starts.ts";
import { keysOf } from "../tables.ts";
import { quantities } from "./quantities.ts";

const { depth, width, activation, rate, seed } = deep;

/** What the ladder is a function of. */
export const settings = defineSettings({
  depth,
  width,
  activation,
  start: choice({ options: keysOf(starts), default: "pytorch" }),
  rate,
  show: choice({ options: keysOf(quantities), default: "error" }),
  seed,
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "sigmoid, Xavier's start", settings: { start: "xavier" } },
  {
    name: "tanh, Xavier's start",
    settings: { activation: "tanh", start: "xavier" },
  },
  { name: "ReLU, PyTorch's start", settings: { activation: "relu" } },
  { name: "ReLU, He's start", settings: { activation: "relu", start: "he" } },
  { name: "three layers", settings: { depth: 3 } },
];

/** The deep network in training, and the norms of its layers at every epoch. */
export const jobOf = (settings: Settings): Job => ({
  runs: [deepRings(settings, starts[settings.start])],
  epochs: 400,
  observe: {
    layers: true,
    norms: ["deltaNorm", "gradientNorm", "updateNorm", "weightNorm"],
  },
});
