import { parameterCount, type NetworkSpec } from "@/engine/index.ts";
import type { SweepResult, SweepRun } from "@/training/sweepRun.ts";
import { seeds, shapes, type Shape } from "./settings.ts";

/** One network of the grid with what became of its starts. */
export interface Cell extends Shape {
  /** How many weights and biases it has. */
  readonly parameters: number;
  /** One for each seed; undefined where it is not trained yet. */
  readonly starts: readonly (SweepResult | undefined)[];
  /** The start with the median test loss (the lower middle one while some are missing); undefined where there is none. */
  readonly typical: Typical | undefined;
}

/** A trained network of a cell. */
export interface Typical {
  readonly seed: number;
  readonly spec: NetworkSpec;
  readonly result: SweepResult;
}

/** The grid, row by row, from a sweep's runs and their results so far. */
export const cellsOf = (
  runs: readonly SweepRun[],
  results: readonly (SweepResult | undefined)[],
): readonly Cell[] =>
  shapes.map((shape, c) => {
    const place = (s: number) => s * shapes.length + c;
    const starts = seeds.map((_, s) => results[place(s)]);
    const s = typicalOf(starts);
    const result = s === undefined ? undefined : starts[s];
    const { network } = runs[place(s ?? 0)].training;
    return {
      ...shape,
      parameters: parameterCount(network),
      starts,
      typical: result && { seed: seeds[s ?? 0], spec: network, result },
    };
  });

/** The place of the start with the median test loss. */
function typicalOf(starts: Cell["starts"]): number | undefined {
  const known = [...starts.keys()]
    .filter((s) => starts[s])
    .sort((a, b) => testLossOf(starts[a]) - testLossOf(starts[b]));
  return known[Math.floor((known.length - 1) / 2)];
}

/** A result's loss over the points held out; without one it counts as the worst. */
export const testLossOf = (result: SweepResult | undefined): number =>
  result?.measured.testLoss ?? Number.MAX_VALUE;

/** Whether all its starts are trained. */
export const isWhole = ({ starts }: Cell): boolean =>
  !starts.includes(undefined);

/** The cell with the lowest median test loss, once all are whole. */
export const bestOf = (cells: readonly Cell[]): Cell | undefined =>
  cells.every(isWhole)
    ? cells.reduce((best, cell) =>
        testLossOf(cell.typical?.result) < testLossOf(best.typical?.result)
          ? cell
          : best,
      )
    : undefined;
