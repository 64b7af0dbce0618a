import fc from "fast-check";
import { expect, test } from "vitest";
import { across, band, linear, log, logDomain, upTo } from "@/plots/scale.ts";

const doubles = fc.array(fc.double(), { maxLength: 12 });
const isPositive = (value: number) => value > 0 && Number.isFinite(value);

test("a linear scale carries its domain to its range", () => {
  const y = linear([0, 2], upTo(100));
  expect([0, 1, 2, 3].map(y.at)).toEqual([100, 50, 0, -50]);
});

test("a log scale gives every decade the same height", () => {
  const y = log([1e-3, 1], upTo(90));
  expect([1e-3, 1e-2, 1e-1, 1].map((v) => Math.round(y.at(v)))).toEqual([
    90, 60, 30, 0,
  ]);
});

test("what has no place on a scale has none", () => {
  const y = log([1e-3, 1], upTo(90));
  expect([0, -1, NaN, Infinity].map(y.at)).toEqual([NaN, NaN, NaN, NaN]);
  expect([NaN, Infinity].map(linear([0, 1], across).at)).toEqual([NaN, NaN]);
});

test("a domain of a single value puts it in the middle", () => {
  expect(linear([3, 3], across).at(3)).toBe(50);
});

test("bands share the width equally", () => {
  const x = band(4);
  expect([0, 1, 2, 3].map(x.at)).toEqual([12.5, 37.5, 62.5, 87.5]);
});

test("a log domain is of whole decades and its lower end below every value", () => {
  expect(logDomain([0.2, 3e-7])).toEqual([1e-8, 1]);
  expect(logDomain([1e-8, 1])).toEqual([1e-9, 1]);
  expect(logDomain([0.5])).toEqual([1e-2, 1]);
});

test("a log domain without positive values goes from 0.01 to 1", () => {
  expect(logDomain([0, NaN, -1, Infinity])).toEqual([0.01, 1]);
  expect(logDomain([])).toEqual([0.01, 1]);
});

test("a log domain of any numbers holds the positive ones and has three to five ticks", () => {
  fc.assert(
    fc.property(doubles, (values) => {
      const [low, high] = logDomain(values);
      for (const value of values.filter(isPositive)) {
        if (value > 1e-300) expect(value).toBeGreaterThan(low);
        if (value < 1e308) expect(value).toBeLessThanOrEqual(high);
      }
      const { ticks } = log([low, high], upTo(100));
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks).toContain(high);
    }),
  );
});

test("a scale never leads out of the numbers that renderers can draw", () => {
  fc.assert(
    fc.property(
      fc.double(),
      fc.double({ min: 1e-300, max: 1e300 }),
      (v, top) => {
        for (const scale of [
          linear([0, top], across),
          log([top / 10, top], across),
        ])
          expect(
            Number.isNaN(scale.at(v)) || Math.abs(scale.at(v)) <= 1e5,
          ).toBe(true);
      },
    ),
  );
});
