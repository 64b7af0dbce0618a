import { expect, test } from "vitest";
import { graph } from "@/engine/index.ts";

const {
  activate,
  add,
  computationOrder,
  gradients,
  multiply,
  square,
  subtract,
  value,
} = graph;

test("the network of the backpropagation chapter, number by number", () => {
  // l = (y - (σ(x w1 + b1) w2 + b2))², its twelve derivatives by the chain rule.
  const [x, w1, b1, w2, b2, y] = [1.5, -0.4, 0.2, 0.7, -0.1, 1].map(value);
  const z1 = multiply(x, w1);
  const z2 = add(z1, b1);
  const z3 = activate("sigmoid", z2);
  const z4 = multiply(z3, w2);
  const prediction = add(z4, b2);
  const loss = square(subtract(y, prediction));

  const s = 1 / (1 + Math.exp(0.4));
  const error = 1 - (s * 0.7 - 0.1);
  const delta = -2 * error * 0.7 * s * (1 - s);
  const gradient = gradients(loss);
  const expected = [
    [loss, 1],
    [y, 2 * error],
    [prediction, -2 * error],
    [b2, -2 * error],
    [z4, -2 * error],
    [w2, -2 * error * s],
    [z3, -2 * error * 0.7],
    [z2, delta],
    [b1, delta],
    [z1, delta],
    [w1, delta * 1.5],
    [x, delta * -0.4],
  ] as const;
  for (const [v, slope] of expected) {
    expect(gradient.get(v)).toBeCloseTo(slope, 15);
  }
});

test("a value used twice gathers the gradient of both uses", () => {
  const a = value(3);
  expect(gradients(add(multiply(a, a), a)).get(a)).toBe(7);
});

test("every value is computed after what it is computed from", () => {
  const a = value(2);
  const b = multiply(a, a);
  const c = add(a, b);
  expect(computationOrder(c)).toEqual([a, b, c]);
  expect(c.operation).toBe("+");
});

test("a gradient changes no value: it can be asked for again", () => {
  const a = value(3);
  const b = square(a);
  expect(gradients(b)).toEqual(gradients(b));
});
