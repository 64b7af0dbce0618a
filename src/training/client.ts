import type { Answer, Ask } from "./protocol.ts";

/** The page's end of a worker that trains. */
export interface Client {
  ask(ask: Ask): void;
  close(): void;
}

/** Opens a client; `listen` gets the answers, and `failed` a sentence if the worker itself breaks. */
export type Connect = (
  listen: (answer: Answer) => void,
  failed: (message: string) => void,
) => Client;

/** Starts a worker of this page's own. */
export const connectWorker: Connect = (listen, failed) => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    type: "module",
  });
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) =>
    listen(data),
  );
  // A script that could not be fetched gives an event without words.
  worker.addEventListener("error", ({ message }: ErrorEvent) =>
    failed(message || "the training script could not be loaded"),
  );
  worker.addEventListener("messageerror", () =>
    failed("an answer of the training script could not be read"),
  );
  return {
    ask: (ask) => worker.postMessage(ask),
    close: () => worker.terminate(),
  };
};
