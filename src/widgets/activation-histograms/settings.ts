import type { Interval } from "@/plots/index.ts";
import type { Job } from "@/training/protocol.ts";
import { deep, deepRings } from "../deepRings.ts";
import {
  choice,
  defineSettings,
  type Values,
  type Preset,
} from "../settings.ts";
import { keysOf } from "../tables.ts";
import { drawn } from "./drawn.ts";

const { depth, width, activation, rate, seed } = deep;

/** What the histograms are a function of. */
export const settings = defineSettings({
  depth,
  width,
  activation,
  start: choice({ options: keysOf(drawn), default: "pytorch" }),
  rate,
  seed,
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "tanh", settings: { activation: "tanh" } },
  { name: "ReLU", settings: { activation: "relu" } },
  {
    name: "tanh, Xavier's start",
    settings: { activation: "tanh", start: "xavier" },
  },
];

/** The activations that are told apart; those of ReLU that lie above are counted at the top. */
export const ranges: Readonly<Record<Settings["activation"], Interval>> = {
  sigmoid: [0, 1],
  tanh: [-1, 1],
  relu: [0, 2],
};

/** The ladder's network, data and training. */
export function jobOf(settings: Settings): Job {
  const { init, gain } = drawn[settings.start];
  return {
    runs: [deepRings(settings, { init, gain: gain(settings.width) })],
    epochs: 200,
    observe: {
      histogram: { bins: 40, ranges: [ranges[settings.activation]] },
    },
  };
}
