import { decodeSweep, encodeSweep } from "@/training/encodeSweep.ts";
import type { SweepResult, SweepRun } from "@/training/sweepRun.ts";
import { cellsOf } from "./cells.ts";

/**
 * A built sweep's text without what its page does not draw: parameters stay with the start of median test loss of each
 * cell only, to four digits.
 */
export function lighten(runs: readonly SweepRun[], text: string): string {
  const results = decodeSweep(text);
  const drawn = cellsOf(runs, results).map(({ typical }) => typical?.result);
  return encodeSweep(
    results.map((result): SweepResult => {
      const { parameters, ...measured } = result.measured;
      return parameters && drawn.includes(result)
        ? {
            ...result,
            measured: { ...measured, parameters: parameters.map(rounded) },
          }
        : { ...result, measured };
    }),
  );
}

const rounded = (value: number) => Number(value.toPrecision(4));
