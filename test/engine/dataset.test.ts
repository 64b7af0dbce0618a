import { describe, expect, test } from "vitest";
import { datasets, encode, makeDataset } from "@/engine/index.ts";
import type { DatasetEntry, DatasetName, DatasetSpec } from "@/engine/index.ts";
import { expectClose } from "./expect.ts";

const names = Object.keys(datasets) as DatasetName[];
const entryOf = (name: DatasetName): DatasetEntry => datasets[name];

describe("a data set is what its entry says", () => {
  test.each(names)("%s", (name) => {
    const entry = entryOf(name);
    const set = makeDataset({ name });
    expect(set.count).toBe(entry.count);
    expect(set.x).toHaveLength(entry.count * entry.coordinates);
    expect(set.x.every(Number.isFinite)).toBe(true);
    const classes = new Set(set.y);
    if (entry.classes > 0) {
      expect([...classes].sort()).toEqual(
        Array.from({ length: entry.classes }, (_, c) => c),
      );
    }
    expect(entry.description).toMatch(/^[A-Z].*\.$/);
  });

  test.each(names.filter((name) => entryOf(name).extents))(
    "%s lies within its extents, but for a rare outlier",
    (name) => {
      const { points, y, extents, count, coordinates } = makeDataset({
        name,
        seed: 1,
      });
      const axes =
        coordinates === 2
          ? [0, 1].map((k) => points.filter((_, i) => i % 2 === k))
          : [points, y];
      axes.forEach((values, k) => {
        const [low, high] = extents![k];
        const outside = values.filter((v) => v < low || v > high).length;
        expect(outside / count).toBeLessThan(0.02);
      });
    },
  );
});

test("the same spec gives the same data, another seed other data", () => {
  const make = (seed: number) => makeDataset({ name: "moons", seed });
  expect(make(3)).toEqual(make(3));
  expect(make(3).x).not.toEqual(make(4).x);
});

test("holding examples out leaves all of them what they were, in order", () => {
  const whole = makeDataset({ name: "moons", count: 50 });
  const split = makeDataset({ name: "moons", count: 50, test: 0.3 });
  expect([split.count, split.test.count]).toEqual([35, 15]);
  expect([...split.x, ...split.test.x]).toEqual([...whole.x]);
  expect([...split.y, ...split.test.y]).toEqual([...whole.y]);
});

test("without noise the points lie where the formula puts them", () => {
  const { x, y, count } = makeDataset({ name: "circles", noise: 0 });
  for (let n = 0; n < count; n++) {
    const radius = Math.hypot(x[2 * n], x[2 * n + 1]);
    expect(radius).toBeCloseTo(y[n] === 1 ? 0.5 : 1, 14);
  }
  const bumps = makeDataset({ name: "bumps", noise: 0, count: 1000 });
  bumps.y.forEach((height, n) => {
    const [x1, x2] = bumps.x.slice(2 * n, 2 * n + 2);
    const right = x1 < -2 ? -4 : x1 > 2 ? 4 : 0;
    const sign = (right === 0 ? -1 : 1) * Math.sign(x2);
    const distance = Math.hypot(x1 - right, Math.abs(x2) - 2.5);
    expect(height + 0).toBeCloseTo(sign * Math.max(0, 1 - distance / 2), 12);
  });
  const sine = makeDataset({ name: "sine", noise: 0 });
  expectClose(sine.y, sine.x.map(Math.sin), 1e-15);
});

test("features are made of the two coordinates, in the order named", () => {
  const set = makeDataset({
    name: "xor-cloud",
    features: ["x2", "x1-squared", "x2-squared", "x1x2", "sin-x1", "x1"],
  });
  expect(set.inputs).toBe(6);
  for (let n = 0; n < set.count; n++) {
    const [x1, x2] = set.points.slice(2 * n, 2 * n + 2);
    expectClose(
      set.x.slice(6 * n, 6 * n + 6),
      [x2, x1 * x1, x2 * x2, x1 * x2, Math.sin(x1), x1],
      1e-15,
    );
  }
});

test("standardised inputs have mean 0 and deviation 1 over the training examples, and others follow", () => {
  const set = makeDataset({
    name: "sine",
    count: 40,
    test: 0.5,
    standardise: true,
  });
  const mean = set.x.reduce((sum, v) => sum + v, 0) / 20;
  const variance = set.x.reduce((sum, v) => sum + v * v, 0) / 19;
  expect(mean).toBeCloseTo(0, 14);
  expect(variance).toBeCloseTo(1, 14);
  expect(encode(set, set.test.points, 20)).toEqual(set.test.x);
  expect(Math.min(...set.points)).toBeGreaterThan(0);
});

describe("data that cannot be are refused by name", () => {
  test.each<[DatasetSpec | object, string]>([
    [{ name: "mons" }, `unknown dataset: mons (expected ${names.join(", ")})`],
    [{ name: "xor", count: 5 }, "invalid count of xor: 5 (expected 4)"],
    [
      { name: "moons", count: 0 },
      "invalid count of moons: 0 (expected a whole number from 1)",
    ],
    [
      { name: "moons", noise: -1 },
      "invalid noise: -1 (expected a finite number from 0)",
    ],
    [
      { name: "moons", turns: 2 },
      "unknown setting of moons: turns (expected name, count, noise, seed, test, features, standardise)",
    ],
    [
      { name: "moons", count: 3, test: 0.9 },
      "invalid test share: 0.9 of 3 (expected to leave an example to train on)",
    ],
    [
      { name: "moons", features: ["x3"] },
      "unknown feature: x3 (expected x1, x2, x1-squared, x2-squared, x1x2, sin-x1, sin-x2)",
    ],
    [
      { name: "sine", features: ["x1"] },
      "invalid features of sine: x1 (expected none: only points of the plane have them)",
    ],
    [
      { name: "sine", low: 3, high: 1 },
      "invalid high: 1 (expected a finite number from 3)",
    ],
    [
      { name: "moons", seed: -1 },
      "invalid seed: -1 (expected a whole number from 0 to 4294967295)",
    ],
  ])("%o", (spec, message) => {
    expect(() => makeDataset(spec as DatasetSpec)).toThrow(
      new RangeError(message),
    );
  });
});
