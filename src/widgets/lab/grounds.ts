import { datasets, type DatasetEntry } from "@/engine/index.ts";

/** The engine's data sets of one and two dimensions, and what their buttons say. */
export const groundTitles = {
  circles: "circles",
  "xor-cloud": "XOR cloud",
  gaussians: "Gaussians",
  spirals: "spirals",
  moons: "moons",
  blobs: "three blobs",
  "three-arm-spiral": "three arms",
  xor: "XOR",
  and: "AND",
  or: "OR",
  plane: "plane",
  bumps: "bumps",
  line: "line",
  sine: "sine",
  cubic: "cubic",
  abs: "|x|",
  step: "step",
  own: "own points",
} as const;

/** A data set of the lab. */
export type GroundName = keyof typeof groundTitles;

/** Their names. */
export const groundNames = Object.keys(groundTitles) as readonly GroundName[];

/** The engine's entry of a set; undefined for own points. */
export const entryOf = (name: GroundName): DatasetEntry | undefined =>
  name === "own" ? undefined : datasets[name];

/** The settings that are a data set's own, with its usual values: what choosing it in the lab or in an address means. */
export function usualOf(name: GroundName): Readonly<Record<string, number>> {
  const entry = entryOf(name);
  if (!entry) return {};
  const { count, noise, options } = entry;
  return { count, noise, ...options };
}
