import {
  defineSettings,
  number,
  type Values,
  type Preset,
} from "../settings.ts";

/** What the neuron is a function of. */
export const settings = defineSettings({
  w: number({ label: "weight w", min: -6, max: 6, step: 0.1, default: 1.5 }),
  b: number({ label: "bias b", min: -6, max: 6, step: 0.1, default: -3 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "steep", settings: { w: 6, b: -3 } },
  { name: "falling", settings: { w: -2, b: 2 } },
  { name: "flat: no weight", settings: { w: 0, b: 1 } },
];
