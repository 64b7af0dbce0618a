import { expect, test } from "vitest";
import { layOut, makeDataset, plainKernels, predict } from "@/engine/index.ts";
import { decodeSweep, encodeSweep } from "@/training/encodeSweep.ts";
import type { ConnectSweep } from "@/training/sweep.ts";
import { createSweeper, type SweepView } from "@/training/sweeper.ts";
import { trainToEnd, type SweepRun } from "@/training/sweepRun.ts";

const runsOf = (data: number, learningRate = 0.05): readonly SweepRun[] =>
  [0, 1, 2, 3].map((seed) => ({
    training: {
      network: {
        inputs: 1,
        layers: [
          { units: 2, activation: "tanh" },
          { units: 1, activation: "linear" },
        ],
        seed,
      },
      loss: "mse",
      data: { name: "sine", count: 12, test: 0.5, seed: data },
      optimizer: { name: "sgd", learningRate },
      batch: "full",
    },
    epochs: 5,
    observe: { curve: { resolution: 7, x: [0, 10] }, parameters: true },
  }));

const runs = runsOf(0);
const trained = (some: readonly SweepRun[]) =>
  some.map((run) => trainToEnd(run, plainKernels));

/** A sweeper of one thread that answers when the test says so, and all that it has shown. */
function bench(first: SweepView["results"]) {
  const waiting: (() => void)[] = [];
  const shown: SweepView[] = [];
  let open = 0;
  let moment: (() => void) | undefined;
  const connect: ConnectSweep = (listen) => {
    let closed = false;
    open++;
    return {
      train(run) {
        waiting.push(() => {
          if (!closed)
            listen({ kind: "result", result: trainToEnd(run, plainKernels) });
        });
      },
      close() {
        if (!closed) open--;
        closed = true;
      },
    };
  };
  const sweeper = createSweeper(
    { runs, results: first },
    {
      connect,
      threads: () => 1,
      show: (view) => shown.push(view),
      later(callback) {
        moment = callback;
        return () => (moment = undefined);
      },
    },
  );
  return {
    sweeper,
    shown,
    open: () => open,
    passMoment: () => moment?.(),
    answer: () => waiting.shift()?.(),
    // Lets what was promised be told.
    async settle() {
      while (waiting.length) waiting.shift()!();
      await Promise.resolve().then(() => undefined);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test("shows the results that the page has without training anything", () => {
  const { sweeper, open } = bench(trained(runs));
  sweeper.setRuns(runsOf(0));
  expect(sweeper.view).toMatchObject({ done: 4, training: false });
  expect(open()).toBe(0);
});

test("trains other runs after a moment, and comes back to the page's own at once", async () => {
  const first = trained(runs);
  const { sweeper, passMoment, settle, open } = bench(first);
  const others = runsOf(1);
  sweeper.setRuns(others);
  expect(sweeper.view).toMatchObject({ done: 0, training: true });
  expect(open()).toBe(0);
  passMoment();
  await settle();
  expect(sweeper.view).toMatchObject({ done: 4, training: false });
  expect(sweeper.view.results).toEqual(trained(others));
  sweeper.setRuns(runs);
  expect(sweeper.view.results).toEqual(first);
  expect(open()).toBe(0);
});

test("keeps what is done when it is stopped, and goes on with the others", async () => {
  const { sweeper, answer, settle, open } = bench(runs.map(() => undefined));
  sweeper.resume();
  answer();
  answer();
  sweeper.cancel();
  expect(sweeper.view).toMatchObject({ done: 2, training: false });
  expect(open()).toBe(0);
  await settle();
  sweeper.resume();
  await settle();
  expect(sweeper.view).toMatchObject({ done: 4, training: false });
  expect(sweeper.view.results).toEqual(trained(runs));
});

test("gives the same results when it trains all once more", async () => {
  const first = trained(runs);
  const { sweeper, shown, settle } = bench(first);
  sweeper.again();
  await settle();
  expect(shown.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 4]);
  expect(sweeper.view.results).toEqual(first);
});

test("drops a sweep whose runs are replaced before it ends", async () => {
  const { sweeper, passMoment, answer, settle, open } = bench(trained(runs));
  sweeper.setRuns(runsOf(1));
  passMoment();
  answer();
  sweeper.setRuns(runsOf(2));
  expect(sweeper.view.done).toBe(0);
  expect(open()).toBe(0);
  passMoment();
  await settle();
  expect(sweeper.view.results).toEqual(trained(runsOf(2)));
});

test("says why a sweep ended early, and can try again", async () => {
  const failing: ConnectSweep = (_listen, failed) => ({
    train: () => failed("the training script could not be loaded"),
    close: () => undefined,
  });
  const sweeper = createSweeper(
    { runs, results: runs.map(() => undefined) },
    {
      connect: failing,
      threads: () => 1,
      show: () => undefined,
      later: () => () => undefined,
    },
  );
  sweeper.resume();
  await new Promise((resolve) => setTimeout(resolve));
  expect(sweeper.view).toMatchObject({
    training: false,
    problem: "the training script could not be loaded",
  });
});

test("a result carries the curve and the parameters that were asked for", () => {
  const [{ measured }] = trained(runs);
  expect(measured.curve).toHaveLength(7);
  expect(measured.parameters).toHaveLength(7);
  expect(trained(runs)[0].gradientNorm).toBeUndefined();
  const [bare] = trained([{ ...runs[0], observe: undefined }]);
  expect(Object.keys(bare.measured)).toEqual(["loss", "testLoss"]);
});

test("a result's gradient is the slope of its loss by each parameter", () => {
  const [{ gradientNorm, measured }] = trained([
    { ...runs[0], observe: { gradient: true, parameters: true } },
  ]);
  const { network: spec, data: dataSpec } = runs[0].training;
  const data = makeDataset(dataSpec);
  const lossAt = (parameters: Float64Array) =>
    predict(layOut(spec, parameters), data.x, data.count).reduce(
      (sum, answer, n) => sum + (answer - data.y[n]) ** 2 / data.count,
      0,
    );
  const slopes = measured.parameters!.map((p, i, all) => {
    const [up, down] = [all.with(i, p + 1e-5), all.with(i, p - 1e-5)];
    return (lossAt(up) - lossAt(down)) / 2e-5;
  });
  expect(gradientNorm).toBeCloseTo(Math.hypot(...slopes), 7);
});

test("results come back from their text, to the digits that it keeps", () => {
  const results = trained(runs);
  const read = decodeSweep(encodeSweep(results));
  expect(read).toHaveLength(results.length);
  read.forEach(({ step, measured, diverged }, i) => {
    expect(step).toBe(5);
    expect(diverged).toBeUndefined();
    expect(measured.loss).toBeCloseTo(results[i].measured.loss, 4);
    const exact = results[i].measured.curve!;
    const range = Math.max(...exact) - Math.min(...exact);
    measured.curve!.forEach((value, j) =>
      expect(Math.abs(value - exact[j])).toBeLessThanOrEqual(range / 8000),
    );
  });
});

test("refuses to write down a run that diverged", () => {
  const wild = runsOf(0, 1e200);
  expect(() => encodeSweep(trained(wild))).toThrow("cannot encode run 0: ");
});
