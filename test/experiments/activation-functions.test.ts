import { expect, test } from "vitest";
import {
  extremes,
  neuron,
  slopeAt,
  steps,
} from "@/experiments/activation-functions.ts";

test("the slopes are those of PyTorch", () => {
  const sigmoid = [0, 2, 5, 10].map(slopeAt.sigmoid);
  const tanh = [0, 2, 5].map(slopeAt.tanh);
  [0.25, 0.1049935854, 0.0066480567, 0.0000453958].forEach((slope, i) =>
    expect(sigmoid[i]).toBeCloseTo(slope, 9),
  );
  [1, 0.0706508249, 0.0001815832].forEach((slope, i) =>
    expect(tanh[i]).toBeCloseTo(slope, 9),
  );
});

test("GELU is steepest at √2, as its second derivative says", () => {
  const { steepest, leastSteep } = extremes.gelu;
  expect(steepest.z).toBeCloseTo(Math.SQRT2, 4);
  expect(steepest.value).toBeCloseTo(1.1289, 4);
  expect(leastSteep.value).toBeCloseTo(-0.1289, 4);
});

test("SiLU is lowest where 1 + z(1 - σ) is 0, and steepest at 2.3994", () => {
  const { lowest, steepest, leastSteep } = extremes.silu;
  const a = 1 / (1 + Math.exp(-lowest.z));
  expect(1 + lowest.z * (1 - a)).toBeCloseTo(0, 4);
  expect(steepest.z).toBeCloseTo(2.3994, 3);
  expect(steepest.value).toBeCloseTo(1.0998, 4);
  expect(leastSteep.value).toBeCloseTo(-0.0998, 4);
});

test.each(Object.values(steps))(
  "the step for x = $x goes down the loss",
  ({ x, delta, slope, a, gradient, w }) => {
    const { y, b, rate } = neuron;
    expect(delta).toBeCloseTo(2 * (a - y) * slope, 14);
    expect(gradient).toBeCloseTo(delta * x, 14);
    expect(w).toBeCloseTo(neuron.w - rate * gradient, 14);
    const after = 1 / (1 + Math.exp(-(w * x + b)));
    expect(Math.abs(after - y)).toBeLessThan(Math.abs(a - y));
  },
);
