import { describe, expect, test } from "vitest";
import { createTraining, makeDataset } from "@/engine/index.ts";
import type { OwnDataSpec } from "@/engine/index.ts";

const corners: OwnDataSpec = {
  name: "own",
  coordinates: 2,
  points: [0, 0, 0, 1, 1, 0, 1, 1],
  y: [0, 1, 1, 0],
  classes: 2,
};

test("own points are trained on as the engine's own would be", () => {
  const loss = (data: OwnDataSpec | { readonly name: "xor" }) => {
    const training = createTraining({
      network: {
        inputs: 2,
        layers: [
          { units: 3, activation: "tanh" },
          { units: 1, activation: "linear" },
        ],
      },
      loss: "bce",
      data,
      optimizer: { name: "adam" },
      batch: 2,
    });
    training.run(100);
    return training.measure();
  };
  expect(loss(corners)).toEqual(loss({ name: "xor" }));
});

test("own points stand in their order, with room around them", () => {
  const set = makeDataset(corners);
  expect([...set.points]).toEqual(corners.points);
  expect([...set.y]).toEqual(corners.y);
  expect(set.extents).toEqual([
    [-0.1, 1.1],
    [-0.1, 1.1],
  ]);
  expect([set.kind, set.classes, set.test.count]).toEqual(["classes", 2, 0]);
  const curve = { name: "own", coordinates: 1, classes: 0 } as const;
  expect(makeDataset({ ...curve, points: [3], y: [5] }).extents).toEqual([
    [2, 4],
    [4, 6],
  ]);
});

test("those held out are drawn from the seed, and none is lost", () => {
  const x = Array.from({ length: 20 }, (_, n) => n);
  const make = (seed: number) =>
    makeDataset({
      name: "own",
      coordinates: 1,
      points: x,
      y: x.map((n) => 10 * n),
      classes: 0,
      test: 0.25,
      seed,
    });
  const { points, y, test: heldOut } = make(0);
  expect(heldOut.count).toBe(5);
  expect([...points, ...heldOut.points].sort((a, b) => a - b)).toEqual(x);
  expect([...y]).toEqual([...points].map((n) => 10 * n));
  expect(make(1).test.points).not.toEqual(heldOut.points);
});

describe("own data that cannot be are refused by name", () => {
  test.each<[object, string]>([
    [
      { points: [1, 2, 3] },
      "invalid length of points: 3 (expected 8 = 4 examples × 2 coordinates)",
    ],
    [
      { y: [0, 1, 2, 0] },
      "invalid y[2] of own data: 2 (expected a whole number from 0 to 1)",
    ],
    [
      { classes: 0, y: [0, 1, NaN, 0] },
      "invalid y[2] of own data: NaN (expected a finite number)",
    ],
    [
      { points: [], y: [] },
      "invalid count of own data: 0 (expected a whole number from 1)",
    ],
    [
      { noise: 1 },
      "unknown setting of own data: noise (expected name, coordinates, points, y, classes, seed, test, features, standardise)",
    ],
    [
      { test: 0.99 },
      "invalid test share: 0.99 of 4 (expected to leave an example to train on)",
    ],
  ])("%o", (wrong, message) => {
    const spec = { ...corners, ...wrong } as OwnDataSpec;
    expect(() => makeDataset(spec)).toThrow(new RangeError(message));
  });
});
