import fc from "fast-check";
import { expect, test } from "vitest";
import { momentsOf } from "@/training/moments.ts";

test("tells apart how units differ from each other and from example to example", () => {
  // Two examples of three units: one changes, one is constant, one is silent.
  const activations = Float64Array.of(1, 2, 0, 3, 2, 0);
  expect(momentsOf(activations, 2)).toEqual({
    mean: expect.closeTo(4 / 3, 14),
    overUnits: expect.closeTo(Math.sqrt(8) / 3, 14),
    overExamples: expect.closeTo(Math.sqrt(1 / 3), 14),
    silent: 1,
  });
});

test("the squares of both spreads add up to the variance of all activations", () => {
  const activations = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      activations,
      fc.constantFrom(1, 2, 3, 4, 6, 12),
      (all, count) => {
        const { mean, overUnits, overExamples } = momentsOf(
          Float64Array.from(all),
          count,
        );
        const variance =
          all.reduce((sum, a) => sum + (a - mean) ** 2, 0) / all.length;
        expect(overUnits ** 2 + overExamples ** 2).toBeCloseTo(variance, 9);
      },
    ),
  );
});

test("a spread far below the activations themselves keeps its digits", () => {
  const activations = Float64Array.from(
    [0, 1, 2, 3],
    (n) => 0.5 + n * 2 ** -50,
  );
  expect(momentsOf(activations, 4).overExamples).toBeCloseTo(
    Math.sqrt(1.25) * 2 ** -50,
    20,
  );
});

test("units that are alike have no spread at all", () => {
  const activations = Float64Array.from(
    { length: 70 },
    (_, i) => Math.floor(i / 7) / 3,
  );
  expect(momentsOf(activations, 10).overUnits).toBe(0);
});

test("a spread is a number as long as the activations are", () => {
  for (const size of [1e-300, 1e300]) {
    const { overExamples } = momentsOf(Float64Array.of(size, -size), 2);
    expect(overExamples / size).toBeCloseTo(1, 12);
  }
});
