import type { Settings } from "./settings.ts";

type Preset = Pick<Settings, "activation" | "w1" | "w2" | "rate">;

/** Cases of the clinic, as they stand in its list. */
export const presets = {
  "dead from the start": preset("relu", -0.1, 0.1, 0.05),
  "w1 raised by hand": preset("relu", 1, 0.1, 0.05),
  "alive, rate 0.05": preset("relu", 0.5, 0.5, 0.05),
  "dead after one step, rate 0.1": preset("relu", 0.5, 0.5, 0.1),
  "leaky, into the saddle": preset("leaky-relu", -0.1, 0.1, 0.3),
  "leaky, past the saddle": preset("leaky-relu", -0.1, 1, 0.02),
} as const;

export type PresetName = keyof typeof presets;

/** The names in the list's order. */
export const presetNames = Object.keys(presets) as readonly PresetName[];

/** The case that the settings are, if they are one. */
export const presetOf = (settings: Settings): PresetName | undefined =>
  presetNames.find((name) =>
    Object.entries(presets[name]).every(
      ([key, value]) => settings[key as keyof Preset] === value,
    ),
  );

function preset(
  activation: Settings["activation"],
  w1: number,
  w2: number,
  rate: number,
): Preset {
  return { activation, w1, w2, rate };
}
