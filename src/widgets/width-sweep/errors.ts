import { median } from "@/experiments/statistics.ts";
import type { SweepResult } from "@/training/sweepRun.ts";
import { seeds, widths } from "./settings.ts";

/** The losses of one trained network. */
export interface Losses {
  readonly training: number;
  readonly test: number;
}

/** What is known of one width. */
export interface Width {
  readonly units: (typeof widths)[number];
  /** One for each seed; undefined where it is not trained yet. */
  readonly starts: readonly (Losses | undefined)[];
  /** Of the starts that are trained; undefined where none is. */
  readonly median: Losses | undefined;
}

/** The results of a sweep, in the order of its runs, by width. */
export const errorsOf = (
  results: readonly (SweepResult | undefined)[],
): readonly Width[] =>
  widths.map((units, w) => {
    const starts = seeds.map((_, s) => lossesOf(results[w * seeds.length + s]));
    return { units, starts, median: medianOf(starts) };
  });

const lossesOf = (result: SweepResult | undefined) =>
  result && {
    training: result.measured.loss,
    test: result.measured.testLoss ?? NaN,
  };

// The median of each loss by itself: not always the same network's.
function medianOf(starts: Width["starts"]): Losses | undefined {
  const known = starts.filter((start) => start !== undefined);
  if (known.length === 0) return undefined;
  return {
    training: median(known.map(({ training }) => training)),
    test: median(known.map(({ test }) => test)),
  };
}

/** The width of the lowest median test loss, once every width has a median. */
export function bestOf(
  errors: readonly Width[],
): (Width & { readonly median: Losses }) | undefined {
  const known = errors.filter(hasMedian);
  if (known.length < errors.length) return undefined;
  return known.reduce((best, width) =>
    width.median.test < best.median.test ? width : best,
  );
}

const hasMedian = (
  width: Width,
): width is Width & { readonly median: Losses } => width.median !== undefined;
