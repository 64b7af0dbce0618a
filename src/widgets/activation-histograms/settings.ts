import type { Interval } from "@/plots/index.ts";
import type { Job } from "@/training/protocol.ts";
import {
  choice,
  defineSettings,
  number,
  seed,
  whole,
  type Values,
} from "../settings.ts";
import { keysOf } from "../starts.ts";
import { drawn } from "./drawn.ts";

/** What the histograms are a function of. */
export const settings = defineSettings({
  depth: whole({ min: 1, max: 10, default: 10 }),
  width: whole({ min: 2, max: 50, default: 30 }),
  activation: choice({
    options: ["sigmoid", "tanh", "relu"],
    default: "sigmoid",
  }),
  start: choice({ options: keysOf(drawn), default: "pytorch" }),
  rate: number({ label: "learning rate", min: 0.001, max: 100, default: 0.1 }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** The activations that are told apart; those of ReLU that lie above are counted at the top. */
export const ranges: Readonly<Record<Settings["activation"], Interval>> = {
  sigmoid: [0, 1],
  tanh: [-1, 1],
  relu: [0, 2],
};

/** The ladder's network, data and training. */
export function jobOf(settings: Settings): Job {
  const { depth, width: units, activation, start, rate, seed } = settings;
  return {
    runs: [
      {
        network: {
          inputs: 2,
          layers: [
            ...Array.from({ length: depth }, () => ({ units, activation })),
            { units: 1, activation: "linear" },
          ],
          init: drawn[start].init,
          gain: drawn[start].gain(units),
          seed,
        },
        loss: "bce",
        data: { name: "circles", count: 200, noise: 0.1, seed: 0 },
        optimizer: { name: "sgd", learningRate: rate },
        batch: 25,
      },
    ],
    epochs: 200,
    observe: { histogram: { bins: 40, ranges: [ranges[activation]] } },
  };
}
