import { defineSettings, number, type Values } from "../settings.ts";

/** What the neuron is a function of. */
export const settings = defineSettings({
  w: number({ label: "weight w", min: -6, max: 6, step: 0.1, default: 1.5 }),
  b: number({ label: "bias b", min: -6, max: 6, step: 0.1, default: -3 }),
});

export type Settings = Values<typeof settings>;
