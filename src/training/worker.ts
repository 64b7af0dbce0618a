import type { Answer, Ask } from "./protocol.ts";
import { createSession } from "./session.ts";

const ask = createSession(
  (answer: Answer) => postMessage(answer),
  () => performance.now(),
);

addEventListener("message", ({ data }: MessageEvent<Ask>) => ask(data));
