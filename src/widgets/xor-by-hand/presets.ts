import { defaultsOf } from "../settings.ts";
import { entriesOf } from "./net.ts";
import { settings, type Parameter, type Settings } from "./settings.ts";

type Preset = Pick<Settings, "units" | Parameter>;

const { units, ...parameters } = presetIn(defaultsOf(settings));

// All four points go up the same slope: two of them are right, one stands at a half.
const start: Partial<Record<Parameter, number>> = {
  ...zero(),
  W1_11: 1,
  W1_12: 1,
  W1_21: 1,
  W1_22: 1,
  W2_21: 1,
  W2_22: 1,
};

/** Networks to begin with, by their names in the list. */
export const presets = {
  "the book’s": { units, ...parameters },
  "three units": { ...parameters, units: 3 },
  "find your own": { ...parameters, ...start, units },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof presets;

/** The names in the list's order. */
export const presetNames = Object.keys(presets) as readonly PresetName[];

/** The preset that the network set by hand is, if it is one. */
export const presetOf = (settings: Settings): PresetName | undefined =>
  presetNames.find((name) => {
    const preset: Preset = presets[name];
    const { hidden, output } = entriesOf(preset.units);
    return [
      "units" as const,
      ...[hidden, output].flatMap(({ weights, bias }) => [...weights, ...bias]),
    ].every((key) => settings[key] === preset[key]);
  });

/** The part of the settings that is the network set by hand. */
function presetIn(settings: Settings): Preset {
  const names = Object.keys(zero()) as Parameter[];
  return {
    units: settings.units,
    ...(Object.fromEntries(
      names.map((name) => [name, settings[name]]),
    ) as Record<Parameter, number>),
  };
}

function zero() {
  const { hidden, output } = entriesOf(3);
  return Object.fromEntries(
    [hidden, output]
      .flatMap(({ weights, bias }) => [...weights, ...bias])
      .map((name) => [name, 0]),
  ) as Record<Parameter, number>;
}
