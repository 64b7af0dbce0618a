import { plainKernels } from "../../src/engine/index.ts";
import { createSimdKernels } from "../../src/engine/simd/kernels.ts";
import { digestEngine } from "../engine/digest.ts";

// Kernels of its own for each run, or none where the browser has no SIMD: that is a failure too.
postMessage({
  agent: navigator.userAgent,
  plain: digestEngine(() => plainKernels),
  simd: createSimdKernels() && digestEngine(() => createSimdKernels()!),
});
