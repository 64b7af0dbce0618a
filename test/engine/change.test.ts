import { expect, test } from "vitest";
import { createTraining } from "@/engine/index.ts";
import type { Change, TrainingSettings } from "@/engine/index.ts";

const settings: TrainingSettings = {
  network: {
    inputs: 2,
    layers: [
      { units: 3, activation: "tanh" },
      { units: 1, activation: "linear" },
    ],
    seed: 2,
  },
  loss: "bce",
  data: { name: "moons", count: 30 },
  optimizer: { name: "momentum", learningRate: 0.1 },
  batch: 8,
};

const after = (steps: number, changes: readonly Change[]) => {
  const training = createTraining({ ...settings, changes });
  training.run(steps);
  return [...training.network.parameters];
};

test("a parameter that a hand sets has its value before the next step", () => {
  const start = after(0, []);
  const changed = after(0, [{ step: 0, parameter: 4, value: 7 }]);
  expect(changed).toEqual(start.with(4, 7));
  const later = after(5, [{ step: 5, parameter: 12, value: -1 }]);
  expect(later).toEqual(after(5, []).with(12, -1));
  expect(after(6, [{ step: 5, parameter: 12, value: -1 }])[12]).not.toBe(-1);
});

test("a rate holds from its step on; the run before it is what it was", () => {
  const changes = [
    { step: 9, learningRate: 0 },
    { step: 5, learningRate: 1 },
    { step: 5, learningRate: 0.01 },
  ];
  expect(after(5, changes)).toEqual(after(5, []));
  expect(after(6, changes)).not.toEqual(after(6, []));
  expect(after(6, changes)).toEqual(after(6, changes.slice(2)));
  // Momentum may remember what it likes: at rate 0 nothing moves.
  expect(after(20, changes)).toEqual(after(9, changes));
});

test("a run goes through its changes again after it has gone back", () => {
  const changes = [
    { step: 6, parameter: 0, value: 3 },
    { step: 8, learningRate: 0.5 },
  ];
  const training = createTraining({ ...settings, changes });
  training.run(4);
  const kept = training.checkpoint();
  training.run(16);
  const end = training.network.parameters.slice();
  training.restore(kept);
  training.run(16);
  expect(training.network.parameters).toEqual(end);
});

test.each([
  [
    { step: 0, parameter: 13, value: 0 },
    "invalid parameter of change 1: 13 (expected a whole number from 0 to 12)",
  ],
  [
    { step: 0, parameter: 1, value: NaN },
    "invalid value of change 1: NaN (expected a finite number)",
  ],
  [
    { step: -1, learningRate: 1 },
    "invalid step of change 1: -1 (expected a whole number from 0)",
  ],
  [
    { step: 1, learningRate: 1, value: 2 },
    "unknown part of change 1: value (expected step, learningRate)",
  ],
])("a change that cannot be is refused by name: %o", (change, message) => {
  expect(() => createTraining({ ...settings, changes: [change] })).toThrow(
    new RangeError(message),
  );
});
