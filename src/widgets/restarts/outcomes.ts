import type { SweepResult } from "@/training/sweepRun.ts";

/** How the training from one seed ended. */
export interface Outcome {
  readonly seed: number;
  readonly loss: number;
  readonly gradientNorm: number;
  readonly parameters: Float64Array;
}

/** The outcomes that are known, the lowest loss first; equal losses in the order of their seeds. */
export const outcomesOf = (
  results: readonly (SweepResult | undefined)[],
  seeds: readonly number[],
): readonly Outcome[] =>
  results
    .flatMap((result, i): Outcome[] => {
      const { loss, parameters } = result?.measured ?? {};
      const { gradientNorm } = result ?? {};
      return loss !== undefined && parameters && gradientNorm !== undefined
        ? [{ seed: seeds[i], loss, gradientNorm, parameters }]
        : [];
    })
    .sort((a, b) => a.loss - b.loss || a.seed - b.seed);

/** Losses that are equal to two decimals. */
export interface Group {
  /** The two decimals. */
  readonly loss: string;
  readonly count: number;
}

/** The outcomes counted by their losses, the lowest first. */
export function groupsOf(outcomes: readonly Outcome[]): readonly Group[] {
  const counts = new Map<string, number>();
  for (const { loss } of outcomes) {
    const rounded = loss.toFixed(2);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return Array.from(counts, ([loss, count]) => ({ loss, count }));
}

/**
 * Where the norm of the gradient is below this a run stands still: a thousand steps of plain descent at rate 0.03 would
 * lower its loss by about 1000 · 0.03 · still² = 0.00003, nothing that two decimals show.
 */
export const still = 1e-3;

/** How many outcomes stand still. */
export const countStill = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ gradientNorm }) => gradientNorm < still).length;
