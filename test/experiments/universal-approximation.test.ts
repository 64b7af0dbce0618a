import { expect, test } from "vitest";
import { makeDataset } from "@/engine/index.ts";
import {
  beyond,
  bumps,
  chosen,
  decay,
  deep,
  nearZero,
  noiseless,
  repeats,
  restarts,
  sizes,
  starts,
  sum,
  thirty,
  widthOf,
  widths,
} from "@/experiments/universal-approximation.ts";
import { levelsOf } from "@/experiments/universal-approximation/restarts.ts";

const runs = repeats.samples * repeats.starts;

test("bumps keep the bound of half a width, and sigmoids one of a width", () => {
  for (const { count, sharp, smooth, bound } of bumps) {
    expect(bound).toBeCloseTo(5 / count, 12);
    expect(sharp).toBeLessThanOrEqual(bound);
    // A piece of nearly full slope reaches nearly all of it.
    expect(sharp).toBeGreaterThan(0.95 * bound);
    expect(smooth).toBeLessThanOrEqual(2 * bound * (1 + 1 / Math.sinh(5)));
  }
});

test("a line and one unit cannot draw the sine, three units can", () => {
  // PyTorch, 4 samples × 5 starts: 0.59, 0.49, 0.24, 0.19.
  expect(widthOf(0).test).toBeCloseTo(0.6, 1);
  expect(widthOf(1).test).toBeCloseTo(0.5, 1);
  expect(widthOf(2).test).toBeLessThan(0.25);
  expect(widthOf(3).test).toBeLessThan(0.25);
});

test("from three units on the training error falls below the noise, and no test error does", () => {
  for (const { train, test, best } of widths.slice(3)) {
    expect(train).toBeLessThan(0.09);
    expect(best).toBeGreaterThan(0.09);
    expect(best).toBeLessThan(0.18);
    expect(test).toBeGreaterThan(best);
  }
});

test("wide networks lose on test points, though not more the wider they are", () => {
  expect(widthOf(50).test).toBeGreaterThan(0.25);
  expect(widthOf(100).test).toBeGreaterThan(0.25);
  expect(widthOf(100).test).toBeLessThan(widthOf(50).test);
  expect(Math.max(...widthOf(50).samples)).toBeGreaterThan(widthOf(0).test);
  expect(widthOf(50).samples).toHaveLength(repeats.samples);
});

test("early stopping on validation points comes near the best moment without knowing it", () => {
  const { stopped, best, test } = widthOf(50);
  expect(stopped).toBeGreaterThanOrEqual(best);
  expect(stopped).toBeLessThan(0.6 * test);
});

test("the validation error of the chosen width flatters it", () => {
  expect(chosen.counts.reduce((a, b) => a + b)).toBe(runs);
  expect(chosen.validation).toBeLessThan(chosen.test);
});

test("a little weight decay helps and much under-fits", () => {
  for (const [units, { little, much }] of [
    [10, decay.ten],
    [100, decay.hundred],
  ] as const) {
    // PyTorch: 0.14 for both widths, 0.38 and 0.56 for 1e-2.
    expect(little.test).toBeCloseTo(0.15, 1);
    expect(little.test).toBeLessThan(0.75 * widthOf(units).test);
    expect(much.test).toBeGreaterThan(widthOf(units).test);
    expect(much.train).toBeGreaterThan(0.2);
  }
});

test("more points and less noise bring fifty units down to the noise", () => {
  const errors = sizes.map(({ test }) => test);
  expect(errors).toEqual(errors.toSorted((a, b) => b - a));
  expect(errors[4]).toBeCloseTo(0.1, 1);
  expect(noiseless.test).toBeLessThan(0.01);
  expect(thirty.fifty.test).toBeLessThan(widthOf(50).test);
});

test("raw inputs put more of the error near 0", () => {
  expect(nearZero.raw.share).toBeGreaterThan(2 * nearZero.standardised.share);
  expect(nearZero.raw.most).toBeGreaterThan(nearZero.standardised.most);
  expect(nearZero.raw.runs).toBe(runs);
});

test("beyond the data wide fits disagree by more than the sine is high", () => {
  for (const { least, most } of [beyond.ten, beyond.fifty])
    expect(most - least).toBeGreaterThan(2);
  expect(beyond.three.least).toBeLessThan(beyond.three.middle);
});

test("two units end on three levels on one interval, and all on one on the other", () => {
  // PyTorch, on another draw: 0.03, 0.24, 0.26 and 0.33; a line 0.48.
  const { levels, line, gradient, still } = restarts.wide;
  expect(levels.map(({ loss }) => Number(loss.toFixed(2)))).toEqual([
    0.03, 0.24, 0.33,
  ]);
  expect(line).toBeCloseTo(0.48, 1);
  expect(gradient).toBeLessThan(1e-3);
  expect(still).toBeGreaterThan(15);
  // The best fit runs past where it has no points.
  expect(levels[0].test).toBeGreaterThan(3 * levels[0].loss);
  expect(restarts.same.levels).toHaveLength(1);
  expect(restarts.same.levels[0].loss).toBeCloseTo(0.04, 1);
  for (const { levels } of Object.values(restarts))
    expect(levels.reduce((all, { count }) => all + count, 0)).toBe(starts);
});

test("losses belong to one level if they are equal to two decimals", () => {
  const ends = [0.3, 0.1, 0.104, 0.102, 0.301].map((train) => ({
    train,
    test: 2 * train,
  }));
  expect(levelsOf(ends)).toEqual([
    { loss: 0.1, test: 0.2, count: 3 },
    { loss: 0.3, test: 0.6, count: 2 },
  ]);
});

test("3-5-4: the best fits are equal, and only ReLU seldom finds them", () => {
  const { relu, sigmoid, tanh } = deep;
  for (const { many } of [relu, sigmoid, tanh])
    expect(many.best).toBeCloseTo(0.044, 2);
  expect(relu.many.median).toBeGreaterThan(0.3);
  expect(sigmoid.many.median).toBeLessThan(0.11);
  expect(tanh.many.median).toBeLessThan(0.06);
});

test("the fit at one place is its bias and what its units add", () => {
  const { bias, units } = sum;
  const added = units.map(({ contribution }) => contribution);
  expect(bias + added[0] + added[1]).toBeCloseTo(sum.sum, 12);
  for (const { value, weight, contribution } of units)
    expect(contribution).toBeCloseTo(value * weight, 12);
});

test("no training point of the restarts lies left of -5, where the sine turns once more", () => {
  const [low, high] = [-2 * Math.PI, 2 * Math.PI];
  const { points } = makeDataset({
    ...{ name: "sine", count: 300, noise: 0.1, seed: 0 },
    ...{ low, high, test: 260 / 300 },
  });
  expect(Math.min(...points)).toBeGreaterThan(-5);
  expect(Math.min(...points)).toBeLessThan(-1.5 * Math.PI);
});
