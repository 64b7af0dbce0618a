import type { Change, TrainingSettings } from "@/engine/index.ts";
import type { Job } from "./protocol.ts";

/**
 * How many steps two lists of runs have in common: the states after fewer steps than this are equal. Infinite where
 * the runs are the same, 0 where they differ in more than in what a hand changes on the way.
 */
export function sharedSteps(
  a: readonly TrainingSettings[],
  b: readonly TrainingSettings[],
): number {
  const still = (runs: readonly TrainingSettings[]) =>
    JSON.stringify(runs.map((run) => ({ ...run, changes: undefined })));
  if (still(a) !== still(b)) return 0;
  return Math.min(
    ...a.map((run, i) =>
      firstDifference(run.changes ?? [], b[i].changes ?? []),
    ),
  );
}

/** Whether the records of two jobs keep the same. */
export const sameHistory = (a: Job, b: Job): boolean =>
  JSON.stringify([a.observe.norms, a.observe.trace]) ===
  JSON.stringify([b.observe.norms, b.observe.trace]);

// The earliest step of a change that only one of the lists has.
function firstDifference(a: readonly Change[], b: readonly Change[]): number {
  const steps = (some: readonly Change[], others: readonly Change[]) => {
    const known = new Set(others.map((change) => JSON.stringify(change)));
    return some
      .filter((change) => !known.has(JSON.stringify(change)))
      .map(({ step }) => step);
  };
  return Math.min(Infinity, ...steps(a, b), ...steps(b, a));
}
