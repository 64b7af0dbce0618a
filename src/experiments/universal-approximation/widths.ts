import { median, seeds } from "../statistics.ts";
import { fit, follow, squaredErrors, trained, valuesAt } from "./fit.ts";
import type { Followed } from "./fit.ts";
import { noisySine } from "./noisy-sine.ts";
import type { SineSettings } from "./noisy-sine.ts";

/** Over how many samples and starts of each the medians are taken. */
export const repeats = { samples: 8, starts: 3 } as const;

const pairs = seeds(repeats.samples).flatMap((sample) =>
  seeds(repeats.starts).map((seed) => ({ sample, seed })),
);

/** Medians of training and test error. */
export interface Errors {
  readonly train: number;
  readonly test: number;
}

/** Every start of the first samples, all unless said, trained in one setting and measured at the end. */
export function errorsOf(
  settings: SineSettings,
  samples: number = repeats.samples,
): Errors {
  const fits = pairs
    .filter(({ sample }) => sample < samples)
    .map((pair) => fit(noisySine({ ...settings, ...pair })));
  return {
    train: median(fits.map(({ train }) => train)),
    test: median(fits.map(({ test }) => test)),
  };
}

/** Every sample and start of each width, followed; and medians of them. */
export function followWidths(widths: readonly number[]) {
  const runs = widths.map((units) =>
    pairs.map((pair) => follow({ units, ...pair })),
  );
  const of = (w: number, read: (run: Followed) => number) =>
    median(runs[w].map(read));
  return {
    widths: widths.map((units, w) => ({
      units,
      train: of(w, ({ train }) => train),
      test: of(w, ({ test }) => test),
      best: of(w, ({ best }) => best),
      stopped: of(w, ({ stopped }) => stopped),
      step: of(w, ({ step }) => step),
      least: of(w, ({ least }) => least),
      // Per sample, the median of its starts.
      samples: seeds(repeats.samples).map((sample) =>
        median(
          runs[w]
            .filter((_, k) => pairs[k].sample === sample)
            .map(({ test }) => test),
        ),
      ),
    })),
    chosen: choose(widths, runs),
  };
}

/** Of each sample and start, the width with the least validation error: how often which, and the test error of it. */
function choose(
  widths: readonly number[],
  runs: readonly (readonly Followed[])[],
) {
  const choices = pairs.map((_, k) => {
    const found = runs.map((width) => width[k].validation);
    const w = found.indexOf(Math.min(...found));
    return { units: widths[w], error: found[w], test: runs[w][k].test };
  });
  return {
    counts: widths.map(
      (width) => choices.filter(({ units }) => units === width).length,
    ),
    validation: median(choices.map(({ error }) => error)),
    test: median(choices.map(({ test }) => test)),
  };
}

/** What part of the test error lies at x < 2, of every sample and start: the median, and how often it is over a half. */
export function errorNearZero(settings: SineSettings) {
  const runs = pairs.map((pair) => {
    const training = trained(noisySine({ ...settings, ...pair }));
    const errors = squaredErrors(training);
    const { points } = training.data.test;
    const near = errors.filter((_, n) => points[n] < 2);
    return { all: sum(errors), near: sum(near), count: errors.length };
  });
  const shares = runs.map(({ all, near }) => near / all);
  return {
    test: median(runs.map(({ all, count }) => all / count)),
    share: median(shares),
    most: shares.filter((share) => share > 0.5).length,
    runs: runs.length,
  };
}

/** The fits five units of length beyond the data, at x = 15: what they say there, and how far apart they are. */
export function beyond(units: number) {
  const values = pairs.map(
    (pair) => valuesAt(trained(noisySine({ units, ...pair })), [15])[0],
  );
  return {
    least: Math.min(...values),
    middle: median(values),
    most: Math.max(...values),
  };
}

const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0);
