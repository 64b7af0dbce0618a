import { revive, shorten } from "./encodeRun.ts";
import type { SweepResult } from "./sweepRun.ts";

/**
 * The results of a sweep as one short text, for a page's HTML: curves keep 1/8190 of their range, numbers six digits.
 * A RangeError where a run diverged: the book shows none of them among many.
 */
export function encodeSweep(results: readonly SweepResult[]): string {
  results.forEach(({ diverged }, i) => {
    if (diverged)
      throw new RangeError(`cannot encode run ${i}: ${diverged.reason}`);
  });
  return JSON.stringify(results, shorten);
}

/** The results of encodeSweep's text. */
export const decodeSweep = (text: string): readonly SweepResult[] =>
  (JSON.parse(text, revive) as readonly SweepResult[]).map((result) => ({
    ...result,
    diverged: undefined,
  }));
