import type { Settings } from "./settings.ts";

type Preset = Pick<Settings, "logits" | "truth" | "temperature">;

const preset = (logits: string): Preset => ({
  logits,
  truth: "A",
  temperature: 1,
});

/** Examples to begin with, as they stand on their buttons. */
export const presets = {
  "the book’s": preset("7,1,2.2"),
  "near tie": preset("0.3,0.2,0.1"),
  overflow: preset("1000,999,990"),
  sigmoid: preset("3,1"),
} as const;

export type PresetName = keyof typeof presets;

/** The names in their order. */
export const presetNames = Object.keys(presets) as readonly PresetName[];

/** The example that the settings are, if they are one, whichever class is true. */
export const presetOf = ({
  logits,
  temperature,
}: Settings): PresetName | undefined =>
  presetNames.find(
    (name) =>
      presets[name].logits === logits &&
      presets[name].temperature === temperature,
  );
