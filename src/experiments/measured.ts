import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ResultOf, Run, SettingsOf } from "./runs/index.ts";

// The build bundles the pages' code, so files are found from the project's folder, where every script runs.
const source = join(process.cwd(), "src");
const cache = join(process.cwd(), "node_modules/.cache/nonlinear");

/** The results of one kind of run for each of the settings, in their order: computed on all cores, kept between builds. */
export function measured<R extends Run>(
  run: R,
  settings: readonly SettingsOf<R>[],
): Promise<ResultOf<R>[]> {
  const sources = readSources();
  return Promise.all(
    settings.map((one) => kept(run, one, cacheKey(run, one, sources))),
  );
}

/** Names a result: it changes with the kind of run, its settings, and the text of any file that computes. */
export function cacheKey<R extends Run>(
  run: R,
  settings: SettingsOf<R>,
  sources: readonly string[],
): string {
  const sum = createHash("sha256");
  for (const text of [run, JSON.stringify(settings), ...sources]) {
    sum.update(`${text.length}:${text}`);
  }
  return sum.digest("hex").slice(0, 32);
}

async function kept<R extends Run>(
  run: R,
  settings: SettingsOf<R>,
  key: string,
): Promise<ResultOf<R>> {
  const file = join(cache, `${key}.json`);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ResultOf<R>;
  } catch {
    // Not there yet, or cut short while it was written: compute it.
  }
  const result = (await compute({ run, settings })) as ResultOf<R>;
  mkdirSync(cache, { recursive: true });
  // Written beside and then renamed, so that two builds at once never read half a file.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(result));
  renameSync(`${file}.${process.pid}`, file);
  return result;
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
  const worker = new Worker(join(source, "experiments/runs/worker.ts"));
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

/** Every file that computes, the engine's and the runs', as name and text in turn; a chapter's own file only chooses settings. */
function readSources(): string[] {
  return ["engine", "experiments/runs"].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .flatMap((name) => [
        name,
        readFileSync(join(source, folder, name), "utf8"),
      ]),
  );
}
