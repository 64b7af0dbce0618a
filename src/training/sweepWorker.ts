import { createFastKernels } from "@/engine/simd/kernels.ts";
import type { SweepAnswer } from "./sweep.ts";
import { trainToEnd } from "./sweepRun.ts";
import type { SweepRun } from "./sweepRun.ts";

const kernels = createFastKernels();
const post = (answer: SweepAnswer) => postMessage(answer);

addEventListener("message", ({ data }: MessageEvent<SweepRun>) => {
  try {
    post({ kind: "result", result: trainToEnd(data, kernels) });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ kind: "failed", message });
  }
});
