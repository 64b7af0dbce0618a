import fc from "fast-check";
import { expect, test } from "vitest";
import { firstFrame } from "@/training/firstFrame.ts";
import { createPlayer } from "@/training/player.ts";
import type { PlayView } from "@/training/playView.ts";
import type { Answer, Ask, Job } from "@/training/protocol.ts";
import { createSession } from "@/training/session.ts";
import { circles, diverging, race } from "./jobs.ts";

interface Options {
  readonly job?: Job;
  readonly at?: number;
  readonly pace?: number;
  /** Milliseconds that a step seems to take the worker. */
  readonly slow?: number;
}

// A player whose worker, repaints and clock are in the test's hand: a frame is a repaint of 1/60 s and the answers
// that are due by then.
function stage({ job = race, at = 0, pace = 1, slow = 0 }: Options = {}) {
  const shown: PlayView[] = [];
  const asks: Ask[] = [];
  const due: (() => void)[] = [];
  let callbacks: ((now: number) => void)[] = [];
  let fail: (message: string) => void = () => undefined;
  let now = 0;
  let open = 0;
  let clock = 0;

  const player = createPlayer({ job, ...firstFrame(job, at) }, pace, {
    connect(listen, failed) {
      open += 1;
      fail = failed;
      const answers: Answer[] = [];
      const session = createSession(
        (answer) => answers.push(answer),
        () => (clock += slow),
      );
      return {
        ask(message) {
          asks.push(message);
          session(structuredClone(message));
          const answer = answers.pop();
          if (answer) due.push(() => listen(structuredClone(answer)));
        },
        close() {
          open -= 1;
          due.length = 0;
        },
      };
    },
    requestFrame: (callback) => callbacks.push(callback),
    cancelFrame: () => (callbacks = []),
    show: (view) => shown.push(view),
  });

  const answer = () => due.splice(0).forEach((deliver) => deliver());
  const frames = (
    count: number,
    milliseconds = 1000 / 60,
    beforeAnswer = () => undefined as void,
  ) => {
    for (let i = 0; i < count; i++) {
      now += milliseconds;
      callbacks.splice(0).forEach((callback) => callback(now));
      beforeAnswer();
      answer();
    }
  };
  return {
    player,
    frames,
    shown,
    asks,
    workers: () => open,
    breakDown: (message: string) => fail(message),
    where: () => [player.view().state, player.view().frame.step],
  };
}

test("no worker runs before something is asked of the run", () => {
  const { frames, workers, where } = stage({ at: 2 });
  frames(3);
  expect(workers()).toBe(0);
  expect(where()).toEqual(["ready", 8]);
});

test("play goes on from the picture the page was built with, at the figure's pace", () => {
  const { player, frames, shown, where } = stage({ at: 2, pace: 2 });
  player.play();
  frames(1); // the worker finds its way to step 8
  expect(where()).toEqual(["playing", 8]);
  frames(3);
  expect(where()).toEqual(["playing", 14]);
  expect(Math.min(...shown.map(({ frame }) => frame.step))).toBe(8);
});

test("a pace under one step a frame waits until a step is due", () => {
  const { player, frames, where } = stage({ pace: 0.5 });
  player.play();
  frames(1 + 8);
  expect(where()).toEqual(["playing", 4]);
  player.setSpeed(0.25);
  frames(16);
  expect(where()).toEqual(["playing", 6]);
});

test("the pace is in steps a sixtieth of a second, whatever the screen's rate", () => {
  const { player, frames, where } = stage({ pace: 1 });
  player.play();
  frames(1);
  frames(20, 1000 / 120);
  expect(where()[1]).toBeGreaterThanOrEqual(10);
  expect(where()[1]).toBeLessThanOrEqual(11);
});

test("the end of the run ends the play, and play starts again from 0", () => {
  const { player, frames, where, shown } = stage({ pace: 5 });
  player.play();
  frames(10);
  expect(where()).toEqual(["ended", 24]);
  const before = shown.length;
  player.play();
  frames(2);
  expect(where()).toEqual(["playing", 5]);
  expect(shown.slice(before).map(({ frame }) => frame.step)).toEqual([
    24, 0, 5,
  ]);
});

test("play, reset and play show the very same frames", () => {
  const { player, frames, shown } = stage({ pace: 3 });
  const record = () => {
    const from = shown.length;
    player.play();
    frames(10);
    return new Map(shown.slice(from).map(({ frame }) => [frame.step, frame]));
  };
  const once = record();
  player.reset();
  frames(1);
  expect(record()).toEqual(once);
});

test("pause stops, and a frame that is still under way is the last", () => {
  const { player, frames, where, asks } = stage();
  player.play();
  frames(4);
  player.pause();
  const count = asks.length;
  frames(5);
  expect(where()).toEqual(["paused", 3]);
  expect(asks).toHaveLength(count);
});

test("a pause on the way to the picture's place leaves the picture as it is", () => {
  const { player, frames, where } = stage({ at: 5, slow: 15 });
  player.play();
  frames(1, 1000 / 60, () => player.pause());
  frames(5);
  expect(player.view().reached).toBeUndefined();
  expect(where()).toEqual(["paused", 20]);
});

test("play on the way to the end starts from 0, as it does once there", () => {
  const { player, frames, where } = stage({ pace: 5 });
  player.seek(6);
  player.play();
  frames(2);
  expect(where()).toEqual(["playing", 5]);
});

test("a step goes to the next whole epoch, one more each time it is pressed", () => {
  const { player, frames, where } = stage();
  player.play();
  frames(4); // step 3 of 4
  player.step();
  frames(2);
  expect(where()).toEqual(["paused", 4]);
  player.step();
  player.step();
  frames(2);
  expect(where()).toEqual(["paused", 12]);
  player.seek(3.25);
  player.step();
  frames(2);
  expect(where()).toEqual(["paused", 16]);
});

test("a seek shows its target while under way, and nothing of the way", () => {
  const { player, frames, shown, where, asks } = stage({ slow: 8 });
  player.seek(5);
  expect(player.view()).toMatchObject({ state: "seeking", target: 5 });
  const from = shown.length;
  frames(30);
  expect(where()).toEqual(["paused", 20]);
  const steps = shown.slice(from).map(({ frame }) => frame.step);
  expect(new Set(steps)).toEqual(new Set([0, 20]));
  expect(asks.length).toBeGreaterThan(4);
  const reached = shown.slice(from).map((view) => view.reached);
  expect(reached[0]).toBeGreaterThan(0);
  expect(reached[reached.length - 1]).toBeUndefined();
  expect(player.view().target).toBeUndefined();
});

test("while the thumb is dragged the last place counts", () => {
  const { player, frames, where, asks } = stage();
  player.seek(5);
  frames(1);
  for (const epoch of [1, 2, 3]) player.seek(epoch);
  frames(30);
  expect(where()).toEqual(["paused", 12]);
  expect(asks.some((ask) => ask.kind === "seek" && ask.epoch === 2)).toBe(
    false,
  );
});

test("the history of the build stays until the worker's own is as long", () => {
  const { player, frames } = stage({ at: 4 });
  player.seek(1);
  frames(10);
  expect(player.view().history.map(({ epoch }) => epoch)).toEqual([
    0, 1, 2, 3, 4,
  ]);
});

const other: Job = {
  ...race,
  observe: {},
  runs: [{ ...circles, batch: 10 }],
};

test("another job starts at its epoch 0; the last picture stays until its own arrives", () => {
  const { player, frames, shown } = stage({ at: 6 });
  player.setJob(other);
  expect(player.view()).toMatchObject({ job: race, state: "seeking" });
  frames(1);
  expect(player.view()).toMatchObject({
    job: other,
    state: "ready",
    frame: firstFrame(other, 0).frame,
  });
  expect(player.view().history).toHaveLength(1);
  for (const { job, frame, history } of shown)
    expect([frame.runs.length, history[0].runs.length]).toEqual(
      job === race ? [2, 2] : [1, 1],
    );
});

test("another job plays on if the last one was playing", () => {
  const { player, frames, where } = stage();
  player.play();
  frames(3);
  player.setJob(other);
  frames(3);
  expect(player.view().job).toBe(other);
  expect(where()).toEqual(["playing", 2]);
});

test("a job of the same values is the same job", () => {
  const { player, frames, where } = stage();
  player.play();
  frames(3);
  player.setJob(structuredClone(race));
  expect(where()).toEqual(["playing", 2]);
});

test("an answer about the job before is dropped", () => {
  const { player, frames, shown } = stage();
  player.play();
  frames(3);
  player.setJob(other);
  player.setJob(race);
  frames(2);
  expect(shown.every(({ job }) => job !== other)).toBe(true);
});

test("a diverged run stands at its last finite frame, says why, and can be sought back", () => {
  const job: Job = { runs: [diverging], epochs: 90, observe: {} };
  const { player, frames } = stage({ job, pace: 1 });
  player.play();
  frames(300);
  const { frame, problem, state } = player.view();
  expect(state).toBe("diverged");
  expect(problem).toMatchObject({ kind: "diverged", run: 0 });
  expect(frame.runs[0].loss).toBeLessThan(Infinity);
  player.seek(0);
  frames(2);
  expect(player.view()).toMatchObject({
    state: "paused",
    problem: undefined,
    frame: { step: 0 },
  });
});

test("a divergence on the way to elsewhere does not stop the way", () => {
  const job: Job = { runs: [diverging], epochs: 90, observe: {} };
  const { player, frames } = stage({ job, pace: 1000 });
  player.play();
  frames(1);
  player.setSpeed("max");
  frames(1, 1000 / 60, () => player.reset());
  frames(2);
  expect(player.view()).toMatchObject({ state: "ready", frame: { step: 0 } });
});

test("a job that cannot be trained fails in words and keeps the last picture", () => {
  const { player, frames } = stage({ at: 1 });
  player.setJob({ ...race, runs: [{ ...circles, batch: 0 }] });
  frames(1);
  expect(player.view()).toMatchObject({
    state: "failed",
    problem: { kind: "failed", message: expect.stringContaining("batch") },
    job: race,
    frame: { step: 4 },
  });
});

test("a worker that breaks is reported, and play tries a new one", () => {
  const { player, frames, breakDown, where, workers } = stage();
  player.play();
  frames(3);
  breakDown("the training script could not be loaded");
  expect(player.view()).toMatchObject({
    state: "failed",
    problem: { message: "the training script could not be loaded" },
  });
  expect(workers()).toBe(0);
  player.play();
  frames(2);
  expect(where()).toEqual(["playing", 3]);
});

test("a resting run asks for nothing, and goes on when it is seen again", () => {
  const { player, frames, asks, where } = stage();
  player.play();
  frames(3);
  player.rest(true);
  const count = asks.length;
  frames(10);
  expect(asks).toHaveLength(count);
  player.rest(false);
  frames(1);
  expect(where()).toEqual(["playing", 3]);
});

test("a calm run shows a frame a second, with the steps of the second in between", () => {
  const { player, frames, shown } = stage({ pace: 0.1 });
  player.calm(true);
  player.play();
  frames(2);
  const from = shown.length;
  frames(125);
  expect(shown.slice(from).map(({ frame }) => frame.step)).toEqual([12, 18]);
});

test("a closed player lets its worker go and asks no more", () => {
  const { player, frames, workers, asks } = stage();
  player.play();
  frames(2);
  player.close();
  const count = asks.length;
  frames(5);
  expect(workers()).toBe(0);
  expect(asks).toHaveLength(count);
});

test("a moving picture is drawn coarsely where the job says so, and in full once it rests", () => {
  const field = { resolution: 5, moving: 2, x: [-1, 1], y: [-1, 1] } as const;
  const job = { ...race, observe: { field } };
  const { player, frames } = stage({ job, pace: 3 });
  const points = () => player.view().frame.runs[0].field?.length;
  player.play();
  frames(3);
  expect(points()).toBe(4);
  player.pause();
  frames(2);
  expect(player.view().state).toBe("paused");
  expect(player.view().frame).toEqual(
    firstFrame(job, player.view().frame.epoch).frame,
  );
  player.play();
  frames(20);
  expect(player.view().state).toBe("ended");
  expect(points()).toBe(25);
});

const alone: Job = { runs: [circles], epochs: 6, observe: {} };
const slower: Job = {
  ...alone,
  runs: [{ ...circles, changes: [{ step: 8, learningRate: 0.01 }] }],
};

test("a change by hand keeps the picture's place, and whether it plays", () => {
  const { player, frames } = stage({ job: alone });
  player.seek(2);
  frames(3);
  player.setJob(slower);
  frames(3);
  expect(player.view()).toMatchObject({
    state: "paused",
    frame: { epoch: 2 },
    job: slower,
  });
  expect(player.view().history).toHaveLength(3);
  player.play();
  frames(2);
  player.setJob(alone);
  frames(1);
  expect(player.view().state).toBe("playing");
  expect(player.view().frame.step).toBeGreaterThan(8);
});

test("another start, or other data, begins at epoch 0", () => {
  const { player, frames, where } = stage({ job: alone });
  player.seek(2);
  frames(3);
  player.setJob({ ...alone, runs: [{ ...circles, batch: 4 }] });
  frames(3);
  expect(where()).toEqual(["ready", 0]);
});

test("a condition that is met ends the run and says which; play begins anew", () => {
  const { player, frames, where } = stage({
    job: { ...alone, until: { loss: 100 } },
    pace: 100,
  });
  player.play();
  frames(3);
  expect(player.view()).toMatchObject({
    state: "ended",
    met: { condition: "loss", epoch: 0 },
  });
  player.play();
  expect(player.view().met).toBeUndefined();
  frames(4);
  expect(where()).toEqual(["ended", 0]);
});

test("another job may be opened where it is wanted", () => {
  const { player, frames, where } = stage({ job: alone });
  player.setJob({ ...alone, runs: [{ ...circles, batch: 4 }] }, 2);
  frames(3);
  expect(where()[0]).toBe("paused");
  expect(player.view().frame.epoch).toBe(2);
  player.setJob(slower, 3);
  frames(3);
  expect(player.view().frame.epoch).toBe(3);
});

test("whatever is pressed however fast, the last wish is met", () => {
  const field = { resolution: 5, moving: 2, x: [-1, 1], y: [-1, 1] } as const;
  const jobs = [alone, slower, { ...alone, runs: [{ ...circles, batch: 4 }] }];
  const drawn = jobs.map((job) => ({ ...job, observe: { field } }));
  const presses = fc.oneof(
    fc.constantFrom("play", "pause", "step", "reset", "frame" as const),
    fc.record({ epoch: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ job: fc.constantFrom(...drawn) }),
  );
  fc.assert(
    fc.property(
      fc.array(presses, { maxLength: 12 }),
      fc.constantFrom(0, 15),
      fc.integer({ min: 0, max: 6 }),
      (sequence, slow, at) => {
        const { player, frames } = stage({ job: drawn[0], at, slow, pace: 3 });
        const heading = () => {
          const { target, frame } = player.view();
          return target ?? frame.epoch;
        };
        let job = drawn[0];
        for (const press of sequence) {
          const before = heading();
          if (press === "frame") frames(1);
          else if (typeof press === "string") player[press]();
          else if ("epoch" in press) player.seek(press.epoch);
          else player.setJob((job = press.job));
          if (press === "reset") expect(heading()).toBe(0);
          if (press === "play") expect(player.view().state).toBe("playing");
          if (press === "step" && before < job.epochs)
            expect(heading()).toBe(Math.floor(before) + 1);
          if (typeof press === "object" && "epoch" in press)
            expect(heading()).toBe(press.epoch);
        }
        player.pause();
        const last = player.view().target;
        frames(60);
        const { frame, job: shown, ...view } = player.view();
        expect(view).toMatchObject({ target: undefined, reached: undefined });
        expect(["ready", "paused", "ended"]).toContain(view.state);
        expect(shown).toEqual(job);
        expect(frame.epoch).toBe(last ?? frame.epoch);
        expect(frame).toEqual(firstFrame(job, frame.epoch).frame);
      },
    ),
    { numRuns: 60 },
  );
});
