import { ladderReading } from "./ladder-reading.ts";
import { learningCurve } from "./learning-curve.ts";
import { randomFeatures } from "./random-features.ts";
import { unitDifference } from "./unit-difference.ts";

/** Every kind of run behind a number in the prose: plain settings in, plain numbers out, the same for the same settings. */
export const runs = {
  ladderReading,
  learningCurve,
  randomFeatures,
  unitDifference,
} as const;

/** The name of a kind of run. */
export type Run = keyof typeof runs;

/** What a kind of run is determined by. */
export type SettingsOf<R extends Run> = Parameters<(typeof runs)[R]>[0];

/** What a kind of run finds out. */
export type ResultOf<R extends Run> = ReturnType<(typeof runs)[R]>;
