import { describe, expect, test } from "vitest";
import { createTraining, parameterCount } from "@/engine/index.ts";
import { labAddressOf, labQuery } from "@/widgets/lab/address.ts";
import { planOf, stepsPerEpochOf } from "@/widgets/lab/plan.ts";
import { settings, type Settings } from "@/widgets/lab/settings.ts";
import type { Attempt } from "@/widgets/lab/tasks/conditions.ts";
import { taskIds, type TaskId } from "@/widgets/lab/tasks/ids.ts";
import { isSolved, tasks } from "@/widgets/lab/tasks/tasks.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);

/** What the lab knows of a state at an epoch, from the engine alone. */
function attempted(state: Settings, epoch: number): Attempt {
  const { training, problems } = planOf(state);
  expect(problems).toEqual([]);
  const run = createTraining(training);
  run.run(epoch * stepsPerEpochOf(training));
  const { loss, accuracy = 0, testLoss, testAccuracy = 0 } = run.measure();
  const of = (loss: number, score: number) => ({ loss, score, said: "" });
  return {
    ...{ state, epoch, parameters: parameterCount(training.network) },
    measured: {
      train: of(loss, accuracy),
      test: testLoss === undefined ? undefined : of(testLoss, testAccuracy),
    },
  };
}

const adam = (rate: number) => ({ optimizer: "adam", rate }) as const;
const three = [0, 1, 2].flatMap((group) =>
  Array.from({ length: 7 }, (_, i) =>
    [group - 1 + 0.1 * (i % 3), (group % 2) + 0.1 * i, group].join("_"),
  ),
);

/** A way to solve each: what differs from its start, and when. */
const solutions: Readonly<
  Record<TaskId, readonly [Partial<Settings>, number]>
> = {
  "or-by-hand": [{ changes: "0_w1.1.1_8,0_w1.1.2_8,0_b1.1_-4" }, 0],
  "rings-line": [{ batch: "full", rate: 1 }, 1000],
  "rings-squares": [{ inputs: "x1-squared.x2-squared" }, 100],
  "wake-the-zeros": [{ init: "pytorch" }, 300],
  "xor-cloud": [{ hidden: "4", ...adam(0.01) }, 500],
  "own-points": [{ points: three.join() }, 1000],
  "largest-rate": [{ rate: 0.98 }, 200],
  "moons-three-units": [{ hidden: "3" }, 300],
  "xor-two-relu": [{ seed: 4 }, 1000],
  "over-fit": [{ hidden: "16-16", ...adam(0.02) }, 1000],
  "cure-with-l2": [{ l2: 0.06 }, 1000],
  "noisy-sine": [{ standardise: "on", ...adam(0.02) }, 3000],
  "six-sigmoids": [{ init: "xavier-uniform", gain: 4 }, 300],
  "three-arms": [{ hidden: "4-3", ...adam(0.02) }, 1000],
  spirals: [
    {
      ...{ inputs: "x1.x2.sin-x1.sin-x2", l2: 0.0001 },
      ...adam(0.01),
    },
    300,
  ],
  "spirals-sixty": [{ hidden: "6-5", l2: 0.0001, ...adam(0.02) }, 1000],
};

describe.each(taskIds)("the task %s", (id) => {
  const task = tasks[id];

  test("is solved in one way at least", () => {
    const [changes, epoch] = solutions[id];
    const attempt = attempted({ ...task.start, ...changes }, epoch);
    const missing = task.target.filter(({ met }) => !met(attempt));
    expect(missing.map(({ wanted }) => wanted)).toEqual([]);
  });

  test("is not solved at its start, nor by playing it to its end", () => {
    const { start } = task;
    expect(isSolved(task, attempted(start, 0))).toBe(false);
    expect(isSolved(task, attempted(start, start.epochs))).toBe(false);
  });

  test("starts from an address that brings it along", () => {
    const { values, problems } = labAddressOf("fig-lab", book).read(
      new URLSearchParams(labQuery(task.start, book)),
    );
    expect(problems).toEqual([]);
    expect(values).toEqual(task.start);
  });

  test("says what it wants and what there is", () => {
    const attempt = attempted(task.start, 0);
    const words = task.target.map(({ wanted }) => wanted);
    expect(new Set(words).size).toBe(words.length);
    for (const { now } of task.target)
      expect(now(attempt)).toBeTypeOf("string");
    expect(task.hints.length).toBeGreaterThan(0);
  });
});

test("other points solve nothing", () => {
  const task = tasks["rings-squares"];
  const [changes, epoch] = solutions["rings-squares"];
  const easier = { ...task.start, ...changes, noise: 0 };
  expect(isSolved(task, attempted(easier, epoch))).toBe(false);
});
