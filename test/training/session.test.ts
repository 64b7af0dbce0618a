import fc from "fast-check";
import { expect, test } from "vitest";
import { firstFrame } from "@/training/firstFrame.ts";
import type { Frame, HistoryRecord, Job } from "@/training/protocol.ts";
import { circles, diverging, listen, race } from "./jobs.ts";

const lots = 1e6; // milliseconds: nothing is cut

function started(job: Job) {
  const session = listen();
  session.ask({ kind: "start", id: 1, job });
  return session;
}

const frameOf = (answer: ReturnType<ReturnType<typeof listen>["ask"]>) => {
  if (answer.kind !== "frame" && answer.kind !== "diverged")
    throw new Error(`${answer.kind} where a frame was due`);
  return answer.frame;
};

// Frame by frame, one step at a time.
function played(job: Job): Frame[] {
  const { ask } = started(job);
  const frames = [
    frameOf(ask({ kind: "seek", id: 1, epoch: 0, budget: lots })),
  ];
  for (;;) {
    const answer = ask({ kind: "advance", id: 1, steps: 1, budget: lots });
    const frame = frameOf(answer);
    if (frame.step === frames[frames.length - 1].step) return frames;
    frames.push(frame);
  }
}

const reference = played(race);

test("a run ends after its epochs", () => {
  expect(reference).toHaveLength(6 * 4 + 1);
  expect(reference[24]).toMatchObject({ step: 24, epoch: 6 });
});

test("a frame depends on the step alone, however the run is cut, replayed or sought", () => {
  const move = fc.oneof(
    fc.record({
      kind: fc.constant("advance" as const),
      id: fc.constant(1),
      steps: fc.integer({ min: 1, max: 9 }),
      budget: fc.integer({ min: 0, max: 9 }),
    }),
    fc.record({
      kind: fc.constant("seek" as const),
      id: fc.constant(1),
      epoch: fc.integer({ min: 0, max: 24 }).map((step) => step / 4),
      budget: fc.integer({ min: 0, max: 9 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
      const { ask, answers } = started(race);
      moves.forEach(ask);
      for (const answer of answers)
        if (answer.kind !== "progress")
          expect(frameOf(answer)).toEqual(reference[frameOf(answer).step]);
    }),
    { numRuns: 60 },
  );
});

test("a seek asked again until it arrives gets there within any budget", () => {
  const { ask } = started(race);
  let asks = 0;
  for (;;) {
    const answer = ask({ kind: "seek", id: 1, epoch: 5, budget: 3 });
    asks += 1;
    if (answer.kind !== "progress") {
      expect(frameOf(answer)).toEqual(reference[20]);
      break;
    }
  }
  expect(asks).toBeGreaterThan(3);
});

test("an advance takes at least one step, and stops when its time is over", () => {
  const { ask } = started(race);
  expect(
    frameOf(ask({ kind: "advance", id: 1, steps: 24, budget: 0 })).step,
  ).toBe(1);
  const later = frameOf(ask({ kind: "advance", id: 1, steps: 23, budget: 4 }));
  expect(later.step).toBeGreaterThan(2);
  expect(later.step).toBeLessThan(10);
});

test("the history has one record for each whole epoch, sent once", () => {
  const { ask, answers } = started(race);
  ask({ kind: "advance", id: 1, steps: 9, budget: lots });
  ask({ kind: "seek", id: 1, epoch: 0, budget: lots });
  ask({ kind: "seek", id: 1, epoch: 6, budget: lots });
  const records = answers.flatMap((a) =>
    a.kind === "failed" ? [] : a.history,
  );
  expect(records.map(({ epoch }) => epoch)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  for (const { epoch, runs } of records)
    runs.forEach((run, i) => expectSameMeasures(run, reference[4 * epoch], i));
});

function expectSameMeasures(
  { layers, ...measures }: HistoryRecord["runs"][0],
  frame: Frame,
  run: number,
) {
  expect(frame.runs[run]).toMatchObject(measures);
  layers?.forEach((layer, l) => {
    expect(Object.keys(layer)).toEqual(["gradientNorm", "deltaNorm"]);
    expect(frame.runs[run].layers?.[l]).toMatchObject(layer);
  });
}

test("the build's first frame is the worker's frame", () => {
  const { frame, history } = firstFrame(race, 3);
  expect(frame).toEqual(reference[12]);
  expect(history).toHaveLength(4);
  expect(firstFrame(race, 3, 6).frame).toEqual(frame);
  expect(firstFrame(race, 3, 6).history).toHaveLength(7);
});

test("a job reports only what it was asked for", () => {
  const { frame, history } = firstFrame({ ...race, observe: {} }, 1);
  expect(Object.keys(frame.runs[0]).sort()).toEqual([
    "accuracy",
    "correct",
    "loss",
    "testAccuracy",
    "testLoss",
  ]);
  expect(history[1].runs[0].layers).toBeUndefined();
});

test("what is asked of another job than the present one is not answered", () => {
  const { ask, answers } = started(race);
  ask({ kind: "start", id: 2, job: { ...race, epochs: 1 } });
  ask({ kind: "advance", id: 1, steps: 1, budget: lots });
  expect(answers).toEqual([]);
  ask({ kind: "advance", id: 2, steps: 9, budget: lots });
  expect(answers).toMatchObject([
    { kind: "frame", id: 2, frame: { step: 4, epoch: 1 } },
  ]);
});

test("a diverging run ends with its last finite frame and says which run, when and how", () => {
  const job: Job = {
    runs: [
      { ...diverging, optimizer: { name: "sgd", learningRate: 0.01 } },
      diverging,
    ],
    epochs: 100,
    observe: { layers: true, curve: { resolution: 4, x: [-1, 1] } },
  };
  const { ask } = started(job);
  const answer = ask({ kind: "seek", id: 1, epoch: 100, budget: lots });
  if (answer.kind !== "diverged") throw new Error(answer.kind);
  const { frame, stop, history } = answer;
  expect(stop.run).toBe(1);
  expect(stop.epoch).toBe(Math.floor(frame.epoch) + 1);
  expect(stop.reason).toMatch(/became/);
  for (const run of [...frame.runs, ...history.flatMap(({ runs }) => runs)])
    expect(run.loss).toBeLessThan(Infinity);
  expect(frame.runs[0].curve?.every(Number.isFinite)).toBe(true);

  const frames = played(job);
  expect(frames[frames.length - 1]).toEqual(frame);
  expect(frames[0].runs[1].loss).toBeLessThan(Infinity);
});

test("a diverged run can be sought back, and diverges again in the same way", () => {
  const { ask } = started({ runs: [diverging], epochs: 100, observe: {} });
  const end = ask({ kind: "seek", id: 1, epoch: 100, budget: lots });
  const start = ask({ kind: "seek", id: 1, epoch: 0, budget: lots });
  expect(start).toMatchObject({ kind: "frame", frame: { step: 0 } });
  const again = ask({ kind: "advance", id: 1, steps: 500, budget: lots });
  expect(again).toEqual({ ...end, history: [] });
});

test("a job that cannot be trained is answered with the engine's words", () => {
  const { ask } = listen();
  const bad = { ...circles, network: { ...circles.network, inputs: 3 } };
  expect(
    ask({ kind: "start", id: 7, job: { ...race, runs: [bad] } }),
  ).toMatchObject({
    kind: "failed",
    id: 7,
    message: expect.stringContaining("inputs"),
  });
});

test("a picture that the data cannot give is refused in words", () => {
  const { ask } = listen();
  const observe = { curve: { resolution: 4, x: [-1, 1] } } as const;
  expect(
    ask({ kind: "start", id: 1, job: { ...race, observe } }),
  ).toMatchObject({
    message: "curve over data of 2 coordinates (expected 1)",
  });
});
