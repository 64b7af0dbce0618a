import type { SweepResult, SweepRun } from "./sweepRun.ts";

/** What a thread of a sweep answers to each run it is given. */
export type SweepAnswer =
  | { readonly kind: "result"; readonly result: SweepResult }
  | { readonly kind: "failed"; readonly message: string };

/** The page's end of a thread of a sweep. */
export interface SweepClient {
  train(run: SweepRun): void;
  close(): void;
}

/** Opens a thread; `listen` gets an answer for each run, and `failed` a sentence if the thread itself breaks. */
export type ConnectSweep = (
  listen: (answer: SweepAnswer) => void,
  failed: (message: string) => void,
) => SweepClient;

/** What a sweep needs besides its runs. */
export interface SweepOptions {
  readonly connect: ConnectSweep;
  /** How many networks train at the same time. */
  readonly threads: number;
  /** Ends the sweep: its threads stop at once, and it rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told of every result as it comes, at the place of its run; the others are undefined. */
  readonly progress?: (
    results: readonly (SweepResult | undefined)[],
    done: number,
  ) => void;
}

/**
 * Trains many networks in the background and resolves to their results, in the order of the runs whatever the order
 * they end in. Rejects with an error in words where a run is refused or a thread breaks.
 */
export function sweep(
  runs: readonly SweepRun[],
  { connect, threads, signal, progress }: SweepOptions,
): Promise<readonly SweepResult[]> {
  return new Promise((resolve, reject) => {
    const results: (SweepResult | undefined)[] = runs.map(() => undefined);
    const clients: SweepClient[] = [];
    let next = 0;
    let done = 0;

    const close = () => {
      signal?.removeEventListener("abort", abort);
      for (const client of clients) client.close();
    };
    const abort = () => {
      close();
      reject(signal?.reason);
    };
    const fail = (message: string) => {
      close();
      reject(new Error(message));
    };

    // A thread takes one run after the other until none is left.
    const open = () => {
      let run = 0;
      const take = () => {
        if (next >= runs.length) return;
        run = next++;
        client.train(runs[run]);
      };
      const client = connect((answer) => {
        if (answer.kind === "failed")
          return fail(`run ${run}: ${answer.message}`);
        results[run] = answer.result;
        done++;
        progress?.([...results], done);
        if (done < runs.length) return take();
        close();
        resolve(results.filter((result) => result !== undefined));
      }, fail);
      clients.push(client);
      take();
    };

    if (signal?.aborted) return abort();
    signal?.addEventListener("abort", abort);
    if (runs.length === 0) return resolve([]);
    for (let i = 0; i < Math.min(threads, runs.length); i++) open();
  });
}

/** A thread of this page's own. */
export const connectSweepWorker: ConnectSweep = (listen, failed) => {
  const worker = new Worker(new URL("./sweepWorker.ts", import.meta.url), {
    type: "module",
  });
  worker.addEventListener("message", ({ data }: MessageEvent<SweepAnswer>) =>
    listen(data),
  );
  // A script that could not be fetched gives an event without words.
  worker.addEventListener("error", ({ message }: ErrorEvent) =>
    failed(message || "the training script could not be loaded"),
  );
  return {
    train: (run) => worker.postMessage(run),
    close: () => worker.terminate(),
  };
};

/** Threads for a sweep in the background: one for each core, less one for the page. */
export const sweepThreads = (): number =>
  Math.max(1, navigator.hardwareConcurrency - 1);
