import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeRun, encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { packLinear, packLog, unpack } from "@/training/pack.ts";
import type { Snapshot } from "@/training/protocol.ts";
import { circles, race } from "./jobs.ts";

const snapshot = firstFrame(race, 3.25, 6);
const decoded = decodeRun(encodeRun(snapshot));

function expectWithin(
  actual: ArrayLike<number> | undefined,
  expected: ArrayLike<number> | undefined,
  error: number,
) {
  expect(actual?.length).toBe(expected?.length);
  Array.from(expected ?? []).forEach((value, i) =>
    expect(Math.abs((actual?.[i] ?? NaN) - value)).toBeLessThanOrEqual(error),
  );
}

test("linear packing keeps 1/8190 of the range", () => {
  const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(numbers, (values) => {
      const range = Math.max(...values) - Math.min(...values);
      expectWithin(unpack(packLinear(values)), values, (range / 8190) * 1.001);
    }),
  );
});

test("logarithmic packing keeps a third of a percent over twelve decades, and zero", () => {
  const exponents = fc.array(
    fc.option(fc.double({ min: -9, max: 3, noNaN: true })),
  );
  fc.assert(
    fc.property(exponents, (list) => {
      const values = list.map((e) => (e === null ? 0 : 10 ** e));
      unpack(packLog(values)).forEach((value, i) =>
        expectWithin([value], [values[i]], values[i] * 0.0034),
      );
    }),
  );
});

test("what is not a number is refused in words", () => {
  expect(() => packLinear([1, NaN])).toThrow(
    "cannot pack: NaN (expected a finite number)",
  );
  expect(() => packLog([1, -1])).toThrow(
    "cannot pack: -1 (expected a finite number from 0 up)",
  );
});

test("a decoded run stands at the same place, with the same shape", () => {
  const shape = ({ frame, history }: Snapshot) =>
    JSON.stringify({ frame, history }, (_, value) =>
      typeof value === "number" ? 0 : value,
    );
  expect(decoded.frame.step).toBe(snapshot.frame.step);
  expect(decoded.frame.epoch).toBe(snapshot.frame.epoch);
  expect(shape(decoded)).toBe(shape(snapshot));
});

test("a decoded frame is as near as its errors say", () => {
  snapshot.frame.runs.forEach((run, i) => {
    const read = decoded.frame.runs[i];
    expectWithin([read.loss], [run.loss], run.loss * 5e-6);
    expect(read.correct).toBe(run.correct);
    expectWithin(read.field, run.field, 1 / 8190);
    expectWithin(read.parameters, run.parameters, 1e-4);
    expect(read.histograms).toEqual(run.histograms);
    run.layers?.forEach(({ gradientNorm }, l) =>
      expectWithin(
        [read.layers?.[l].gradientNorm ?? NaN],
        [gradientNorm],
        gradientNorm * 5e-6,
      ),
    );
  });
});

test("a decoded history is within a third of a percent", () => {
  snapshot.history.forEach(({ epoch, runs }) =>
    runs.forEach((run, i) => {
      const read = decoded.history[epoch].runs[i];
      expectWithin([read.loss], [run.loss], run.loss * 0.0034);
      expectWithin([read.accuracy ?? NaN], [run.accuracy ?? NaN], 0.0005);
      run.layers?.forEach(({ gradientNorm = NaN }, l) =>
        expectWithin(
          [read.layers?.[l].gradientNorm ?? NaN],
          [gradientNorm],
          gradientNorm * 0.0034,
        ),
      );
    }),
  );
});

test("four hundred epochs of ten layers' norms take under ten kilobytes on the wire", () => {
  const layer = { units: 12, activation: "sigmoid" } as const;
  const layers = [
    ...Array.from({ length: 9 }, () => layer),
    { units: 1, activation: "linear" } as const,
  ];
  const job = {
    runs: [{ ...circles, network: { inputs: 2, layers, seed: 3 } }],
    epochs: 400,
    observe: { layers: true, norms: ["gradientNorm"] },
  } as const;
  const text = encodeRun(firstFrame(job, 40, 400));
  expect(gzipSync(text).length).toBeLessThan(10_000);
});

test("a decoded history tells how many examples were right", () => {
  const counts = Array.from({ length: 401 }, (_, count) => count);
  const history = counts.map((count, epoch) => ({
    epoch,
    runs: [{ loss: 1, accuracy: count / 400, testAccuracy: 1 - count / 400 }],
  }));
  const text = encodeRun({ frame: snapshot.frame, history });
  const runs = decodeRun(text).history.map(({ runs: [run] }) => run);
  const right = (share = NaN) => Math.round(400 * share);
  expect(runs.map((run) => right(run.accuracy))).toEqual(counts);
  expect(runs.map((run) => 400 - right(run.testAccuracy))).toEqual(counts);
});
