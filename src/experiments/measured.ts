import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { kept, readSources } from "./cache.ts";
import type { ResultOf, Run, SettingsOf } from "./runs/index.ts";

/** The results of one kind of run for each of the settings, in their order: computed on all cores, kept between builds. */
export function measured<R extends Run>(
  run: R,
  settings: readonly SettingsOf<R>[],
): Promise<ResultOf<R>[]> {
  // A chapter's own file only chooses settings.
  const sources = readSources(["engine", "experiments/runs"]);
  return Promise.all(
    settings.map((one) =>
      kept(
        { name: run, settings: one, sources },
        () => compute({ run, settings: one }) as Promise<ResultOf<R>>,
      ),
    ),
  );
}

interface Waiting {
  readonly task: object;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

const queue: Waiting[] = [];
let threads = 0;

function compute(task: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    queue.push({ task, resolve, reject });
    if (threads < availableParallelism()) startThread();
  });
}

/** A thread takes tasks one by one until none is left. */
function startThread() {
  const worker = new Worker(
    join(process.cwd(), "src/experiments/runs/worker.ts"),
  );
  threads++;
  let current: Waiting | undefined;
  const next = () => {
    current = queue.shift();
    if (current) worker.postMessage(current.task);
    else void worker.terminate();
  };
  worker.on("message", (result) => {
    current?.resolve(result);
    next();
  });
  worker.on("error", (error) => current?.reject(error));
  worker.on("exit", () => {
    threads--;
    if (queue.length > 0) startThread();
  });
  next();
}
