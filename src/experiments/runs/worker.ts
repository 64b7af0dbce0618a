import { parentPort } from "node:worker_threads";
import { runs } from "./index.ts";
import type { Run } from "./index.ts";

/** What a worker is sent: a kind of run and settings that belong to it. */
export interface Task {
  readonly run: Run;
  readonly settings: never;
}

parentPort?.on("message", ({ run, settings }: Task) => {
  parentPort?.postMessage(runs[run](settings));
});
