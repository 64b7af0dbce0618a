import type { Job } from "@/training/protocol.ts";
import {
  choice,
  defineSettings,
  number,
  seed,
  whole,
  type Values,
} from "../settings.ts";
import { keysOf, starts } from "../starts.ts";
import { quantities } from "./quantities.ts";

/** What the ladder is a function of. */
export const settings = defineSettings({
  depth: whole({ min: 1, max: 10, default: 10 }),
  width: whole({ min: 2, max: 50, default: 30 }),
  activation: choice({
    options: ["sigmoid", "tanh", "relu"],
    default: "sigmoid",
  }),
  start: choice({ options: keysOf(starts), default: "pytorch" }),
  rate: number({ label: "learning rate", min: 0.001, max: 100, default: 0.1 }),
  show: choice({ options: keysOf(quantities), default: "error" }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** Steps in an epoch of the job, and so of a sixtieth of a second at speed 1. */
export const stepsPerEpoch = 8;

/**
 * A deep network of equal layers on two rings. 25 examples to a batch: an odd number of them is never half and
 * half, so the error at the output, which a network that answers ½ to everything has from nothing else, does not vanish.
 */
export function jobOf(settings: Settings): Job {
  const { depth, width: units, activation, start, rate, seed } = settings;
  const count = 200;
  return {
    runs: [
      {
        network: {
          inputs: 2,
          layers: [
            ...Array.from({ length: depth }, () => ({ units, activation })),
            { units: 1, activation: "linear" },
          ],
          init: starts[start].init,
          gain: starts[start].gain,
          seed,
        },
        loss: "bce",
        data: { name: "circles", count, noise: 0.1, seed: 0 },
        optimizer: { name: "sgd", learningRate: rate },
        batch: count / stepsPerEpoch,
      },
    ],
    epochs: 400,
    observe: {
      layers: true,
      norms: ["deltaNorm", "gradientNorm", "updateNorm", "weightNorm"],
    },
  };
}
