import type { Init, TrainingSettings } from "@/engine/index.ts";
import { choice, number, seed, whole, type Values } from "./settings.ts";

/** The settings that every figure about a deep network of equal layers has. */
export const deep = {
  depth: whole({ min: 1, max: 10, default: 10 }),
  width: whole({ min: 2, max: 50, default: 30 }),
  activation: choice({
    options: ["sigmoid", "tanh", "relu"],
    default: "sigmoid",
  }),
  rate: number({ label: "learning rate", min: 0.001, max: 100, default: 0.1 }),
  seed: seed({ default: 0 }),
};

/** Steps in an epoch of deepRings, and so of a sixtieth of a second at speed 1. */
export const stepsPerEpoch = 8;

/**
 * A deep network of equal layers on two rings. 25 examples to a batch: an odd number of them is never half and
 * half, so the error at the output, which a network that answers ½ to everything has from nothing else, does not vanish.
 */
export function deepRings(
  settings: Values<typeof deep>,
  start: { readonly init: Init; readonly gain: number },
): TrainingSettings {
  const { depth, width: units, activation, rate, seed } = settings;
  const count = 200;
  return {
    network: {
      inputs: 2,
      layers: [
        ...Array.from({ length: depth }, () => ({ units, activation })),
        { units: 1, activation: "linear" },
      ],
      init: start.init,
      gain: start.gain,
      seed,
    },
    loss: "bce",
    data: { name: "circles", count, noise: 0.1, seed: 0 },
    optimizer: { name: "sgd", learningRate: rate },
    batch: count / stepsPerEpoch,
  };
}
