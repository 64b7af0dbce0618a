import { simplify } from "@/plots/index.ts";

/** A line over the steps. */
export interface StepLine {
  readonly xs: readonly number[];
  readonly values: readonly number[];
}

// A wide panel, in pixels: what is left out is within a quarter of one.
const [width, height, tolerance] = [400, 160, 0.25];

/** The values from 0 to 1 at the steps from 0 to `steps`, without the steps that a drawing does not need. */
export function thinned(
  valueAt: (step: number) => number,
  steps: number,
): StepLine {
  const all = Array.from(
    { length: steps + 1 },
    (_, step) => [(width * step) / steps, height * valueAt(step)] as const,
  );
  const kept = simplify(all, tolerance);
  return {
    xs: kept.map(([x]) => Math.round((x * steps) / width)),
    values: kept.map(([, y]) => y / height),
  };
}
