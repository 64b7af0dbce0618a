import { createFastKernels } from "@/engine/simd/kernels.ts";
import { kept, readSources } from "@/experiments/cache.ts";
import { encodeSweep } from "@/training/encodeSweep.ts";
import { trainToEnd, type SweepRun } from "@/training/sweepRun.ts";

/** A sweep's results as encodeSweep's text, for a figure's first picture: trained once, then kept between builds. */
export const builtSweep = (runs: readonly SweepRun[]): Promise<string> =>
  kept(
    {
      name: "builtSweep",
      settings: runs,
      sources: readSources(["engine", "training"]),
    },
    () => {
      const kernels = createFastKernels();
      return encodeSweep(runs.map((run) => trainToEnd(run, kernels)));
    },
  );
