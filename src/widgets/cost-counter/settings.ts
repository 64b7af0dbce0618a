import {
  defineSettings,
  whole,
  type Values,
  type Preset,
} from "../settings.ts";

// Up to here every count is a whole number that a double holds exactly.
const units = (label: string, standard: number) =>
  whole({ label, min: 1, max: 2000, default: standard });

/** The most hidden layers that the counter offers. */
const mostLayers = 6;

/** The sizes of a network, those of hidden layers it does not have left unused. */
export const settings = defineSettings({
  layers: whole({
    label: "hidden layers",
    min: 1,
    max: mostLayers,
    default: 4,
  }),
  inputs: units("inputs", 2),
  units1: units("layer 1", 100),
  units2: units("layer 2", 100),
  units3: units("layer 3", 100),
  units4: units("layer 4", 16),
  units5: units("layer 5", 100),
  units6: units("layer 6", 100),
  outputs: units("outputs", 1),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  {
    name: "two units",
    settings: { layers: 1, inputs: 2, units1: 2, outputs: 1 },
  },
  {
    name: "digits",
    settings: { layers: 1, inputs: 784, units1: 128, outputs: 10 },
  },
];

/** The names of the sizes that a network has, in their order. */
export const sizeNames = ({ layers }: Pick<Settings, "layers">) => [
  "inputs" as const,
  ...(
    ["units1", "units2", "units3", "units4", "units5", "units6"] as const
  ).slice(0, layers),
  "outputs" as const,
];

/** Units layer by layer, the inputs first. */
export const sizesOf = (settings: Settings): readonly number[] =>
  sizeNames(settings).map((name) => settings[name]);
