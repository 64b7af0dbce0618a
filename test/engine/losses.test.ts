import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { losses } from "@/engine/index.ts";
import { expectClose } from "./expect.ts";

const crossEntropy = (logits: number[], y: number) => {
  const gradient = new Float64Array(logits.length);
  const output = Float64Array.from(logits);
  const target = Float64Array.of(y);
  const loss = losses["cross-entropy"].evaluate(
    output,
    target,
    1,
    logits.length,
    gradient,
  );
  return { loss, gradient: Array.from(gradient) };
};

const bce = (logit: number, y: number) => {
  const gradient = new Float64Array(1);
  const output = Float64Array.of(logit);
  const loss = losses.bce.evaluate(output, Float64Array.of(y), 1, 1, gradient);
  return { loss, gradient: gradient[0] };
};

test("knowing nothing costs log 2, or log C of C classes", () => {
  expect(bce(0, 1).loss).toBe(Math.log(2));
  expectClose(crossEntropy([5, 5, 5], 1).loss, Math.log(3), 3e-16);
});

test("the softmax example of the book: logits 7, 1, 2.2", () => {
  const { loss, gradient } = crossEntropy([7, 1, 2.2], 0);
  expect(loss).toBeCloseTo(0.010652, 6);
  expect(gradient[0] + 1).toBeCloseTo(0.9894, 4);
  expect(gradient[1]).toBeCloseTo(0.00245, 5);
  expect(gradient[2]).toBeCloseTo(0.00814, 5);
});

test("probabilities minus targets sum to nothing", () => {
  fc.assert(
    fc.property(logits(), ({ z, y }) => {
      const { gradient } = crossEntropy(z, y);
      const sum = gradient.reduce((a, b) => a + b, 0);
      expect(Math.abs(sum)).toBeLessThan(1e-15 * z.length);
    }),
  );
});

test("adding a constant to all logits changes neither loss nor gradient", () => {
  fc.assert(
    fc.property(
      logits(),
      fc.integer({ min: -1000, max: 1000 }),
      ({ z, y }, c) => {
        const moved = crossEntropy(
          z.map((v) => v + c),
          y,
        );
        const here = crossEntropy(z, y);
        expect(moved.loss).toBeCloseTo(here.loss, 9);
        moved.gradient.forEach((g, i) => {
          expect(g).toBeCloseTo(here.gradient[i], 9);
        });
      },
    ),
  );
});

test("two classes cost what one logit costs: their difference", () => {
  fc.assert(
    fc.property(logits(2), ({ z, y }) => {
      const two = crossEntropy(z, y);
      const one = bce(z[1] - z[0], y);
      expect(two.loss).toBeCloseTo(one.loss, 11);
      expect(two.gradient[1]).toBeCloseTo(one.gradient, 11);
    }),
  );
});

describe("logits of any size give finite losses and gradients", () => {
  test.each([
    [1e4, 1, 0, 0],
    [1e4, 0, 1e4, 1],
    [-1e4, 1, 1e4, -1],
    [-1e4, 0, 0, 0],
  ])("bce of %d for class %d", (logit, y, loss, gradient) => {
    expect(bce(logit, y)).toEqual({
      loss,
      gradient: expect.closeTo(gradient, 300),
    });
  });

  test("cross-entropy of 1e4, -1e4, 0", () => {
    expect(crossEntropy([1e4, -1e4, 0], 0)).toEqual({
      loss: 0,
      gradient: [0, 0, 0],
    });
    expect(crossEntropy([1e4, -1e4, 0], 1)).toEqual({
      loss: 2e4,
      gradient: [1, -1, 0],
    });
  });
});

test("a confident right answer still costs its small amount", () => {
  expectClose(bce(40, 1).loss, Math.exp(-40), 1e-15);
  expectClose(bce(40, 1).gradient, -Math.exp(-40), 1e-15);
  expectClose(crossEntropy([40, 0], 0).loss, Math.exp(-40), 1e-15);
});

test("squared error is the mean over examples and outputs, without a half", () => {
  const gradient = new Float64Array(4);
  const loss = losses.mse.evaluate(
    Float64Array.of(1, 2, 3, 4),
    Float64Array.of(0, 2, 5, 4),
    2,
    2,
    gradient,
  );
  expect(loss).toBe((1 + 0 + 4 + 0) / 4);
  expect(Array.from(gradient)).toEqual([0.5, 0, -1, 0]);
});

function logits(classes?: number) {
  const z = fc.array(fc.double({ noNaN: true, min: -700, max: 700 }), {
    minLength: classes ?? 2,
    maxLength: classes ?? 6,
  });
  return z.chain((z) =>
    fc.record({
      z: fc.constant(z),
      y: fc.integer({ min: 0, max: z.length - 1 }),
    }),
  );
}
