import type { Job } from "@/training/protocol.ts";
import { choice, defineSettings, seed, type Values } from "../settings.ts";

/** Settings of the cover's network. */
export const settings = defineSettings({
  hinges: choice({ options: [0, 1, 2, 4, 8], default: 4 }),
  seed: seed({ default: 1172 }),
});

export type Settings = Values<typeof settings>;

/** A little more than one and a half waves of a sine, with noise. */
export const data = {
  name: "sine",
  count: 48,
  noise: 0.12,
  seed: 192,
  low: -0.9,
  high: 9.2,
  standardise: true,
} as const;

/** First the network without a hinge, beside it the one with as many as are set: 0 of them is the first alone. */
export function jobOf({ hinges, seed }: Settings): Job {
  const straight = [{ units: 1, activation: "linear" }] as const;
  const bent = [{ units: hinges, activation: "relu" }, ...straight] as const;
  const layouts = hinges === 0 ? [straight] : [straight, bent];
  return {
    runs: layouts.map((layers) => ({
      network: { inputs: 1, layers, seed },
      loss: "mse",
      data,
      optimizer: { name: "adam", learningRate: 0.03 },
      batch: "full",
    })),
    epochs: 1200,
    observe: { parameters: true },
  };
}
