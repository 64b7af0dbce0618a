import type { DatasetSpec } from "../../engine/index.ts";
import { median, seeds } from "../statistics.ts";
import { fit } from "./fit.ts";
import type { Fit } from "./fit.ts";
import { noisySine } from "./noisy-sine.ts";

/** How many starts are compared. */
export const starts = 20;

/** Ends of runs that lie together: the loss of the best of them, and how many. */
export interface Level {
  readonly loss: number;
  readonly count: number;
}

/** The ends of all starts of one setting. */
export interface Restarts {
  /** From the lowest up. */
  readonly levels: readonly Level[];
  /** The norm of the gradient that is left: the median, and the largest. */
  readonly gradient: number;
  readonly largest: number;
  /** What a straight line would reach. */
  readonly line: number;
}

/** Trains sigmoid units on 40 points of a sine with noise 0.1 from every start. */
export function restart(
  units: number,
  interval: readonly [low: number, high: number],
  standardise = true,
): Restarts {
  const run = (width: number, seed: number): Fit =>
    fit({
      ...noisySine({ units: width, seed }),
      data: dataOf(interval, standardise),
    });
  const fits = seeds(starts).map((seed) => run(units, seed));
  return {
    levels: levelsOf(fits.map(({ train }) => train)),
    gradient: median(fits.map(({ gradient }) => gradient)),
    largest: Math.max(...fits.map(({ gradient }) => gradient)),
    line: run(0, 0).train,
  };
}

const dataOf = (
  [low, high]: readonly [low: number, high: number],
  standardise: boolean,
): DatasetSpec => ({
  ...{ name: "sine", count: 40, noise: 0.1, seed: 0 },
  ...{ low, high, standardise },
});

/** Sorted, and parted where a loss is a twentieth larger than the one below it. */
export function levelsOf(losses: readonly number[]): Level[] {
  const levels: { loss: number; last: number; count: number }[] = [];
  for (const loss of losses.toSorted((a, b) => a - b)) {
    const level = levels.at(-1);
    if (level && loss <= 1.05 * level.last) {
      level.last = loss;
      level.count++;
    } else levels.push({ loss, last: loss, count: 1 });
  }
  return levels.map(({ loss, count }) => ({ loss, count }));
}
