import { createFastKernels } from "@/engine/simd/kernels.ts";
import type { Answer, Ask } from "./protocol.ts";
import { createSession } from "./session.ts";

const ask = createSession(
  (answer: Answer) => postMessage(answer),
  () => performance.now(),
  createFastKernels,
);

addEventListener("message", ({ data }: MessageEvent<Ask>) => ask(data));
