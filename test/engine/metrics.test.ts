import fc from "fast-check";
import { expect, test } from "vitest";
import { accuracy, classesOf, confusion, rSquared } from "@/engine/index.ts";

test("the largest logit chooses the class; a single logit chooses 1 above 0", () => {
  const three = Float64Array.of(1, 5, 2, 9, -1, 3);
  expect(Array.from(classesOf(three, 2, 3))).toEqual([1, 0]);
  const one = Float64Array.of(-0.1, 0, 0.1);
  expect(Array.from(classesOf(one, 3, 1))).toEqual([0, 0, 1]);
});

test("accuracy is the share on the diagonal of the confusion matrix", () => {
  const example = fc.record({
    logits: fc.array(fc.double({ noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    }),
    y: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(fc.array(example, { minLength: 1 }), (examples) => {
      const output = Float64Array.from(examples.flatMap((e) => e.logits));
      const y = Float64Array.from(examples, (e) => e.y);
      const times = confusion(output, y, y.length, 3);
      const total = times.reduce((sum, n) => sum + n, 0);
      expect(total).toBe(y.length);
      expect(accuracy(output, y, y.length, 3)).toBe(
        (times[0] + times[4] + times[8]) / total,
      );
    }),
  );
});

test("rows of the confusion matrix are the right classes", () => {
  const logits = Float64Array.of(2, 2, -2);
  const y = Float64Array.of(0, 1, 1);
  expect(Array.from(confusion(logits, y, 3, 1))).toEqual([0, 1, 1, 1]);
});

test("R² is 1 for a perfect fit, 0 for the mean and negative for worse", () => {
  const y = Float64Array.of(1, 2, 3, 6);
  expect(rSquared(y, y)).toBe(1);
  expect(rSquared(new Float64Array(4).fill(3), y)).toBe(0);
  expect(rSquared(new Float64Array(4).fill(10), y)).toBeLessThan(0);
});
