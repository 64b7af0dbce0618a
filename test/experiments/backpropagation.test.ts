import { expect, test } from "vitest";
import { arrive } from "@/experiments/backpropagation/circles.ts";
import {
  bestProduct,
  descend,
  placeAt,
} from "@/experiments/backpropagation/dead-relu.ts";
import { compareDifferences } from "@/experiments/backpropagation/differences.ts";
import { runScalar, stepScalar } from "@/experiments/backpropagation/scalar.ts";
import { stateAt } from "@/widgets/dead-relu-clinic/clinic.ts";

const givens = { x: 2, w1: 0.5, b1: -1, w2: 3, b2: -1, y: 1 };
const sgd = (learningRate: number) => ({ name: "sgd", learningRate }) as const;

test.each(["x", "w1", "b1", "w2", "b2", "y"] as const)(
  "the scalar network's derivative by %s is what a small change of it does to the loss",
  (name) => {
    const h = 1e-5;
    const lossAt = (change: number) =>
      runScalar({ ...givens, [name]: givens[name] + change }).values.loss;
    expect(runScalar(givens).gradients[name]).toBeCloseTo(
      (lossAt(h) - lossAt(-h)) / (2 * h),
      8,
    );
  },
);

test("a step against the gradient lowers the scalar network's loss", () => {
  const after = runScalar(stepScalar(givens, 0.1)).values;
  expect(after.loss).toBeLessThan(runScalar(givens).values.loss / 10);
});

test("one-sided differences err by h, central ones by h², until rounding takes over", () => {
  const [long, short, tooShort] = compareDifferences([1e-2, 1e-3, 1e-12]);
  expect(long.oneSided / short.oneSided).toBeCloseTo(10, 1);
  expect(long.central / short.central).toBeCloseTo(100, 0);
  expect(tooShort.oneSided).toBeGreaterThan(short.oneSided);
  expect(tooShort.central).toBeGreaterThan(short.central);
});

test.each([
  [-0.1, 0.1],
  [0.1, -0.1],
  [-1, -2],
  [0, 0],
] as const)(
  "no gradient anywhere and the loss of answering 0, unless both weights are positive: (%d, %d)",
  (w1, w2) => {
    const { loss, gradient } = placeAt([w1, w2]);
    expect(loss).toBeCloseTo((0 + 0.09 + 1) / 3, 15);
    expect(gradient.map(Math.abs)).toEqual([0, 0]);
  },
);

test.each([
  [0.5, 0.5, 0],
  [-0.1, 1, 0.1],
  [0.7, -0.2, 0.1],
  [-1, -2, 0.3],
] as const)(
  "both weights times their derivatives are equal: (%d, %d), slope %d",
  (w1, w2, slope) => {
    const [g1, g2] = placeAt([w1, w2], slope).gradient;
    expect(w1 * g1).toBeCloseTo(w2 * g2, 14);
  },
);

test.each([
  [0.5, 0.5],
  [-0.1, 1],
  [0.7, -0.2],
  [-1, -2],
] as const)(
  "the prose and the clinic find the same slopes at (%d, %d)",
  (w1, w2) => {
    for (const [name, slope] of [
      ["relu", 0],
      ["leaky-relu", 0.1],
    ] as const) {
      const clinic = stateAt(name, w1, w2);
      const { loss, gradient } = placeAt([w1, w2], slope);
      expect(loss).toBeCloseTo(clinic.loss, 14);
      expect(gradient[0]).toBeCloseTo(clinic.gradient[0], 14);
      expect(gradient[1]).toBeCloseTo(clinic.gradient[1], 14);
    }
  },
);

test("at the best product nothing is left to gain", () => {
  const { product, loss } = bestProduct();
  expect(product).toBeCloseTo(10.6 / 105, 15);
  expect(placeAt([1, product]).gradient[1]).toBeCloseTo(0, 14);
  expect(placeAt([1, product + 0.01]).loss).toBeGreaterThan(loss);
  expect(placeAt([1, product - 0.01]).loss).toBeGreaterThan(loss);
});

test("weight decay shrinks a dead unit's weights by 1 - ηλ a step and never revives it", () => {
  const { weights, gradient } = descend([-0.1, 0.1], {
    optimizer: sgd(0.1),
    steps: 100,
    weightDecay: 0.01,
  });
  expect(weights[0]).toBeCloseTo(-0.1 * 0.999 ** 100, 14);
  expect(weights[1]).toBeCloseTo(0.1 * 0.999 ** 100, 14);
  expect(gradient.map(Math.abs)).toEqual([0, 0]);
});

test("an epoch has as many steps as batches, the last one perhaps smaller", async () => {
  const { runs, stepsPerEpoch, epochs, steps } = await arrive(32, sgd(3), 60);
  expect(runs).toBe(10);
  expect(stepsPerEpoch).toBe(13);
  expect(steps).toBe(13 * epochs);
});
