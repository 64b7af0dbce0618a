import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activations } from "@/engine/index.ts";
import type { Activation, ActivationFunction } from "@/engine/index.ts";
import { expectClose } from "./expect.ts";

const names = Object.keys(activations) as Activation[];
const f = (name: Activation): ActivationFunction => activations[name];

describe("the derivative is the slope of the function", () => {
  test.each(names)("%s", (name) => {
    const { value, derivative, slope = 0 } = f(name);
    for (const z of [-7.3, -2.1, -0.6, -0.01, 0.02, 0.5, 1.7, 6.9]) {
      const h = 2 ** -10 * Math.min(1, Math.abs(z));
      const near = value(z + h, slope) - value(z - h, slope);
      const far = value(z + 2 * h, slope) - value(z - 2 * h, slope);
      const difference = (8 * near - far) / (12 * h);
      expect(derivative(z, slope)).toBeCloseTo(difference, 8);
    }
  });
});

describe("no finite pre-activation gives a number that is not finite", () => {
  test.each(names)("%s", (name) => {
    const { value, derivative, slope = 0 } = f(name);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (z) => {
        expect(value(z, slope)).toSatisfy(Number.isFinite);
        expect(derivative(z, slope)).toSatisfy(Number.isFinite);
      }),
    );
  });
});

test("a pre-activation that is no number stays visible", () => {
  for (const name of names) {
    const { value, slope = 0, untrainable } = f(name);
    if (!untrainable) expect(value(NaN, slope)).toBeNaN();
  }
});

test("at its kink a function has the derivative PyTorch gives it", () => {
  expect(activations.relu.derivative(0)).toBe(0);
  expect(activations["leaky-relu"].derivative(0, 0.01)).toBe(0.01);
  expect(activations.prelu.derivative(0, 0.25)).toBe(0.25);
  expect(activations.elu.derivative(0)).toBe(1);
});

test("the largest slopes are those the book states", () => {
  const grid = Array.from({ length: 20001 }, (_, i) => (i - 10000) / 1000);
  const steepest = (name: Activation) => {
    const { derivative, slope = 0 } = f(name);
    return Math.max(...grid.map((z) => derivative(z, slope)));
  };
  expect(steepest("sigmoid")).toBe(1 / 4);
  expect(steepest("tanh")).toBe(1);
  expect(steepest("steep-sigmoid")).toBe(1);
  expect(steepest("gelu")).toBeCloseTo(1.129, 3);
  expect(steepest("silu")).toBeCloseTo(1.1, 3);
});

test("tanh z = 2σ(2z) - 1 and σ(z) + σ(-z) = 1", () => {
  const { sigmoid, tanh } = activations;
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -50, max: 50 }), (z) => {
      expect(tanh.value(z)).toBeCloseTo(2 * sigmoid.value(2 * z) - 1, 15);
      expectClose(sigmoid.value(z) + sigmoid.value(-z), 1, 3e-16);
    }),
  );
});
