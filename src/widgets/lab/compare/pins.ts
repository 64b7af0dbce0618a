import { settings, type Settings } from "../settings.ts";
import type { Losses } from "../history.ts";
import type { Measured } from "../measured.ts";

/** A run that is kept to be compared with others. */
export interface Pin {
  /** A letter. */
  readonly name: string;
  readonly values: Settings;
  readonly epoch: number;
  readonly losses: Losses;
  readonly measured: Measured;
  readonly parameters: number;
}

/** How many runs are kept at most: a letter each. */
export const mostPins = 8;

/** The first letter that no pin has. */
export function freeName(pins: readonly Pin[]): string {
  const names = Array.from("ABCDEFGH");
  return names.find((name) => pins.every((pin) => pin.name !== name)) ?? "";
}

// How the picture looks says nothing about a run.
const looks: readonly string[] = ["discretise", "marks", "look", "task"];

/** The settings in which some of the states differ, in the order of the schema. */
export function differing(
  states: readonly Settings[],
): readonly (keyof Settings)[] {
  const names = Object.keys(settings) as (keyof Settings)[];
  return names.filter(
    (name) =>
      !looks.includes(name) &&
      states.some((state) => state[name] !== states[0][name]),
  );
}

/** A setting's value as it stands in a table: points only by their number. */
export const shownValue = (name: keyof Settings, state: Settings): string =>
  name === "points"
    ? `${settings.points.list(state.points).length} own`
    : String(state[name]);
