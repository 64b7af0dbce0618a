import fc from "fast-check";
import { expect, test } from "vitest";
import { plainKernels } from "@/engine/index.ts";
import { sweep } from "@/training/sweep.ts";
import type { ConnectSweep, SweepAnswer } from "@/training/sweep.ts";
import { trainToEnd } from "@/training/sweepRun.ts";
import type { SweepRun } from "@/training/sweepRun.ts";

const runs: readonly SweepRun[] = Array.from({ length: 7 }, (_, seed) => ({
  training: {
    network: {
      inputs: 2,
      layers: [
        { units: 3, activation: "tanh" },
        { units: 1, activation: "linear" },
      ],
      seed,
    },
    loss: "bce",
    data: { name: "xor-cloud", count: 20 },
    optimizer: { name: "sgd", learningRate: 0.5 },
    batch: 5,
  },
  epochs: 3 + seed,
}));

const expected = runs.map((run) => trainToEnd(run, plainKernels));

/** Threads in the test's hand: `answer(i)` lets the i-th of those at work finish. */
function pool() {
  const atWork: (() => void)[] = [];
  let open = 0;
  const connect: ConnectSweep = (listen) => {
    let closed = false;
    open++;
    return {
      train(run) {
        const answer = answerTo(run);
        atWork.push(() => {
          if (!closed) listen(answer);
        });
      },
      close() {
        if (!closed) open--;
        closed = true;
      },
    };
  };
  return {
    connect,
    atWork,
    answer: (i: number) => atWork.splice(i % atWork.length, 1)[0](),
    open: () => open,
  };
}

function answerTo(run: SweepRun): SweepAnswer {
  try {
    return { kind: "result", result: trainToEnd(run, plainKernels) };
  } catch (error) {
    return { kind: "failed", message: (error as Error).message };
  }
}

test("the results are those of the runs, in their order, whichever ends first", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 10 }),
      fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }),
      async (threads, order) => {
        const { connect, atWork, answer, open } = pool();
        const results = sweep(runs, { connect, threads });
        expect(atWork.length).toBe(Math.min(threads, runs.length));
        order.forEach(answer);
        expect(await results).toEqual(expected);
        expect(open()).toBe(0);
      },
    ),
    { numRuns: 30 },
  );
});

test("progress tells each result at the place of its run", async () => {
  const { connect, answer } = pool();
  const told: unknown[] = [];
  const results = sweep(runs, {
    connect,
    threads: 2,
    progress: (partial, done) => told.push([done, partial.map(Boolean)]),
  });
  answer(1);
  expect(told).toEqual([[1, [false, true, false, false, false, false, false]]]);
  for (let i = 1; i < runs.length; i++) answer(0);
  await results;
  expect(told.length).toBe(runs.length);
});

test("a cancelled sweep closes its threads and rejects", async () => {
  const { connect, answer, atWork, open } = pool();
  const controller = new AbortController();
  const { signal } = controller;
  const results = sweep(runs, { connect, threads: 3, signal });
  answer(0);
  controller.abort();
  await expect(results).rejects.toMatchObject({ name: "AbortError" });
  expect(open()).toBe(0);
  atWork.forEach((late) => late());
});

test("a sweep that is cancelled before it starts opens no thread", async () => {
  const { connect, open } = pool();
  const signal = AbortSignal.abort();
  await expect(
    sweep(runs, { connect, threads: 3, signal }),
  ).rejects.toMatchObject({ name: "AbortError" });
  expect(open()).toBe(0);
});

test("a run that is refused ends the sweep with its reason", async () => {
  const { connect, answer, open } = pool();
  const bad = { ...runs[1], training: { ...runs[1].training, batch: 21 } };
  const results = sweep([runs[0], bad], { connect, threads: 1 });
  answer(0);
  answer(0);
  await expect(results).rejects.toThrow("run 1: invalid batch: 21");
  expect(open()).toBe(0);
});

test("a thread that breaks ends the sweep", async () => {
  const connect: ConnectSweep = (_listen, failed) => ({
    train: () => failed("the training script could not be loaded"),
    close: () => undefined,
  });
  await expect(sweep(runs, { connect, threads: 2 })).rejects.toThrow(
    "the training script could not be loaded",
  );
});

test("a sweep of nothing has no results", async () => {
  const { connect } = pool();
  expect(await sweep([], { connect, threads: 2 })).toEqual([]);
});
