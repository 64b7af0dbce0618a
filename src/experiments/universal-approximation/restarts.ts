import type { DatasetSpec } from "../../engine/index.ts";
import { median, seeds } from "../statistics.ts";
import { fit } from "./fit.ts";
import type { Fit } from "./fit.ts";
import { drawn, noisySine } from "./noisy-sine.ts";

/** How many starts are compared. */
export const starts = 20;

/** Ends of runs that lie together: training and test loss of the best of them, and how many. */
export interface Level {
  readonly loss: number;
  readonly test: number;
  readonly count: number;
}

/** The ends of all starts of one setting. */
export interface Restarts {
  /** From the lowest up. */
  readonly levels: readonly Level[];
  /** The median norm of the gradient that is left, and how many have one below a thousandth. */
  readonly gradient: number;
  readonly still: number;
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
    levels: levelsOf(fits),
    gradient: median(fits.map(({ gradient }) => gradient)),
    still: fits.filter(({ gradient }) => gradient < 1e-3).length,
    line: run(0, 0).train,
  };
}

const points = 40;

const dataOf = (
  [low, high]: readonly [low: number, high: number],
  standardise: boolean,
): DatasetSpec => ({
  ...{ name: "sine", count: drawn, noise: 0.1, seed: 0 },
  ...{ low, high, standardise },
  test: (drawn - points) / drawn,
});

/** Ends whose training losses are equal to two decimals, the lowest first. */
export function levelsOf(
  ends: readonly Pick<Fit, "train" | "test">[],
): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const { train, test } of ends.toSorted((a, b) => a.train - b.train)) {
    const name = train.toFixed(2);
    const best = levels.get(name) ?? { loss: train, test, count: 0 };
    levels.set(name, { ...best, count: best.count + 1 });
  }
  return [...levels.values()];
}
