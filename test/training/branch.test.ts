import { expect, test } from "vitest";
import { activations } from "@/engine/index.ts";
import { decodeRun, encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { createLockstep } from "@/training/lockstep.ts";
import type { Job, Until } from "@/training/protocol.ts";
import { createUntil } from "@/training/until.ts";
import { circles, diverging } from "./jobs.ts";

const job: Job = { runs: [circles], epochs: 12, observe: { parameters: true } };
const changed = (
  changes: (typeof circles)["changes"],
  more?: Partial<Job>,
) => ({
  ...job,
  ...more,
  runs: [{ ...circles, changes }],
});
const never = () => false;

test("a run that branches from another is the run that it would be alone", () => {
  const before = createLockstep(job);
  before.seek(40, never);
  // Four steps in an epoch.
  const branch = changed([{ step: 30, learningRate: 0.01 }]);
  const [alone, adopting] = [undefined, before].map((from) => {
    const lockstep = createLockstep(branch, undefined, from);
    const known = lockstep.history.length;
    lockstep.seek(48, never);
    return { known, frame: lockstep.frame(false), history: lockstep.history };
  });
  expect(alone.known).toBe(1);
  expect(adopting.known).toBe(8);
  expect({ ...adopting, known: 0 }).toEqual({ ...alone, known: 0 });
});

test("nothing is taken over from a run that differs from its start", () => {
  const before = createLockstep(job);
  before.seek(40, never);
  const known = (next: Job) =>
    createLockstep(next, undefined, before).history.length;
  expect(known(job)).toBe(11);
  expect(known({ ...job, epochs: 5 })).toBe(6);
  expect(known(changed([{ step: 0, parameter: 0, value: 1 }]))).toBe(1);
  expect(known({ ...job, runs: [{ ...circles, batch: 7 }] })).toBe(1);
  expect(known({ ...job, observe: { norms: ["deltaNorm"] } })).toBe(1);
});

test("a run that diverged may be branched before that and go on", () => {
  const runs = [diverging];
  const before = createLockstep({ runs, epochs: 50, observe: {} });
  before.seek(1e6, never);
  expect(before.stop).toBeDefined();
  const changes = [{ step: 2, learningRate: 0.01 }];
  const tamed = { ...diverging, changes };
  const after = createLockstep(
    { runs: [tamed], epochs: 50, observe: {} },
    undefined,
    before,
  );
  expect(after.seek(1e6, never)).toBe(true);
  expect(after.stop).toBeUndefined();
  expect(after.history).toHaveLength(51);
});

test("the state after a change is the one that is shown and recorded", () => {
  const lockstep = createLockstep(
    changed([{ step: 8, parameter: 3, value: 5 }], {
      observe: { parameters: true, trace: true },
    }),
  );
  lockstep.seek(8, never);
  expect(lockstep.frame(false).runs[0].parameters![3]).toBe(5);
  expect(lockstep.history[2].runs[0].parameters![3]).toBe(5);
  expect(lockstep.history[1].runs[0].parameters![3]).not.toBe(5);
});

test("a condition ends the run at the epoch that meets it", () => {
  const losses = (epochs: number) =>
    firstFrame({ ...job, epochs }, epochs).history.map(
      ({ runs }) => runs[0].loss,
    );
  const target = losses(12)[7];
  const lockstep = createLockstep({ ...job, until: { loss: target } });
  expect(lockstep.seek(48, never)).toBe(true);
  const first = losses(12).findIndex((loss) => loss <= target);
  expect(lockstep.met).toEqual({ condition: "loss", epoch: first });
  expect(lockstep.step).toBe(4 * first);
  expect(lockstep.advance()).toBe(false);
});

test("patience counts the epochs since the lowest test loss, else training loss", () => {
  const ends = (until: Until, losses: readonly number[], key: string) => {
    const told = createUntil(until);
    return losses.findIndex((loss, epoch) =>
      told({ epoch, runs: [{ loss: 0.5, [key]: loss }] }),
    );
  };
  expect(ends({ patience: 2 }, [5, 4, 4, 3, 3, 3, 2], "testLoss")).toBe(5);
  expect(ends({ patience: 2 }, [5, 4, 4, 3, 3, 3, 2], "loss")).toBe(5);
  expect(ends({ patience: 3 }, [5, 4, 3, 2, 1], "testLoss")).toBe(-1);
  expect(ends({ loss: 2 }, [5, 4, 2, 1], "loss")).toBe(2);
});

test("every hidden unit is seen over the plane, and survives the page's HTML", () => {
  const units = { resolution: 3, x: [-1, 1], y: [-1, 1] } as const;
  const shot = firstFrame({ ...job, observe: { units, parameters: true } }, 2);
  const [first, second, ...more] = shot.frame.runs[0].units!;
  expect([first.length, second.length, more.length]).toEqual([36, 27, 0]);
  // Unit 2 of layer 1 in the middle of the plane, where x1 = x2 = 0: its bias alone.
  const { parameters } = shot.frame.runs[0];
  expect(first[4 * 4 + 1]).toBe(activations.tanh.value(parameters![2 * 4 + 1]));
  const decoded = decodeRun(encodeRun(shot)).frame.runs[0].units!;
  decoded[0].forEach((value, i) => expect(value).toBeCloseTo(first[i], 3));
});

test("of a wide layer only the units that are asked for are seen", () => {
  const seen = (most?: number) =>
    firstFrame(
      {
        ...job,
        observe: { units: { resolution: 3, x: [-1, 1], y: [-1, 1], most } },
      },
      2,
    ).frame.runs[0].units!;
  const [first, second] = seen(3);
  const [all, allSecond] = seen();
  expect(first).toHaveLength(27);
  expect(second).toEqual(allSecond);
  for (let place = 0; place < 9; place++)
    expect(first.slice(3 * place, 3 * place + 3)).toEqual(
      all.slice(4 * place, 4 * place + 3),
    );
});
