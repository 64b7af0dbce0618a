import { kept, readSources } from "@/experiments/cache.ts";
import { createFastKernels } from "@/engine/simd/kernels.ts";
import { trainToEnd } from "@/training/sweepRun.ts";
import { settings, steps, trainingOf, type Settings } from "./settings.ts";
import { seedsShown, stripKey, type Strips } from "./strip.ts";

/** The loss of every network of the strip after its last step, trained in the build. */
export async function builtStrips(): Promise<Strips> {
  const pairs = settings.activation.options.flatMap((activation) =>
    settings.hidden.options.map((hidden) => ({ hidden, activation })),
  );
  const strips = await Promise.all(
    pairs.map(async (pair) => [stripKey(pair), await losses(pair)] as const),
  );
  return Object.fromEntries(strips);
}

function losses(
  pair: Pick<Settings, "hidden" | "activation">,
): Promise<number[]> {
  const runs = Array.from({ length: seedsShown }, (_, seed) => ({
    training: trainingOf({ ...pair, seed }),
    epochs: steps,
  }));
  return kept(
    {
      name: "xorSeeds",
      settings: runs,
      sources: readSources(["engine", "training"]),
    },
    () => {
      const kernels = createFastKernels();
      return runs.map((run) =>
        Number(trainToEnd(run, kernels).measured.loss.toPrecision(3)),
      );
    },
  );
}
