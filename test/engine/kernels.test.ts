import fc from "fast-check";
import { expect, test } from "vitest";
import { activations, createRandom, plainKernels } from "@/engine/index.ts";
import type { Activation } from "@/engine/index.ts";

// The sums written down naively, in the order the interface states: the bits must be the same.

const shapes = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  count: fc.integer({ min: 1, max: 11 }),
  inputs: fc.integer({ min: 1, max: 11 }),
  units: fc.integer({ min: 1, max: 11 }),
});

test("affine adds to the bias the inputs from first to last", () => {
  fc.assert(
    fc.property(shapes, ({ seed, count, inputs, units }) => {
      const random = createRandom(seed);
      const x = random.randn(count * inputs);
      const weights = random.randn(units * inputs);
      const bias = random.randn(units);
      const z = new Float64Array(count * units);
      plainKernels.affine(x, weights, bias, z, count, inputs, units);
      const naive = matrix(count, units, (n, o) => {
        let sum = bias[o];
        for (let i = 0; i < inputs; i++) {
          sum += x[n * inputs + i] * weights[o * inputs + i];
        }
        return sum;
      });
      expect(z).toEqual(naive);
    }),
  );
});

test("weightGradient and biasGradient add the examples from first to last", () => {
  fc.assert(
    fc.property(shapes, ({ seed, count, inputs, units }) => {
      const random = createRandom(seed);
      const x = random.randn(count * inputs);
      const delta = random.randn(count * units);
      const weights = random.randn(units * inputs);
      const bias = random.randn(units);
      plainKernels.weightGradient(delta, x, weights, count, inputs, units);
      plainKernels.biasGradient(delta, bias, count, units);
      const sum = (o: number, factor: (n: number) => number) => {
        let total = 0;
        for (let n = 0; n < count; n++)
          total += delta[n * units + o] * factor(n);
        return total;
      };
      expect(weights).toEqual(
        matrix(units, inputs, (o, i) => sum(o, (n) => x[n * inputs + i])),
      );
      expect(bias).toEqual(matrix(units, 1, (o) => sum(o, () => 1)));
    }),
  );
});

test("inputGradient adds the units from first to last", () => {
  fc.assert(
    fc.property(shapes, ({ seed, count, inputs, units }) => {
      const random = createRandom(seed);
      const delta = random.randn(count * units);
      const weights = random.randn(units * inputs);
      const gradient = random.randn(count * inputs);
      plainKernels.inputGradient(
        delta,
        weights,
        gradient,
        count,
        inputs,
        units,
      );
      const naive = matrix(count, inputs, (n, i) => {
        let sum = 0;
        for (let o = 0; o < units; o++) {
          sum += delta[n * units + o] * weights[o * inputs + i];
        }
        return sum;
      });
      expect(gradient).toEqual(naive);
    }),
  );
});

test.each(Object.keys(activations) as Activation[])(
  "the loops of %s give what its function and derivative give",
  (activation) => {
    const { value, derivative } = activations[activation];
    const z = createRandom(4).randn(33);
    z.set([0, -0, NaN, 1e300, -1e300]);
    const a = new Float64Array(33);
    const delta = createRandom(5).randn(33);
    const expected = delta.map((d, i) => d * derivative(z[i], 0.2));
    plainKernels.activate(activation, z, a, 33, 0.2);
    plainKernels.differentiate(activation, z, a, delta, 33, 0.2);
    expect(a).toEqual(z.map((v) => value(v, 0.2)));
    expect(delta.map((d) => d + 0)).toEqual(expected.map((d) => d + 0));
  },
);

test("only the values asked for are computed", () => {
  const z = Float64Array.of(1, 2, 3);
  const a = Float64Array.of(7, 7, 7);
  plainKernels.activate("tanh", z, a, 2, 0);
  expect(a[2]).toBe(7);
});

function matrix(
  rows: number,
  columns: number,
  entry: (row: number, column: number) => number,
): Float64Array {
  return Float64Array.from({ length: rows * columns }, (_, k) =>
    entry(Math.floor(k / columns), k % columns),
  );
}
