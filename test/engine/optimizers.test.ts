import { describe, expect, test } from "vitest";
import { createOptimizer } from "@/engine/index.ts";
import type { OptimizerSpec } from "@/engine/index.ts";
import { expectClose } from "./expect.ts";

/** Parameters after `steps` steps down the bowl (p - 3)². */
function descend(spec: OptimizerSpec, steps: number): number {
  const parameters = Float64Array.of(0);
  const optimize = createOptimizer(spec);
  for (let step = 0; step < steps; step++) {
    optimize(parameters, Float64Array.of(2 * (parameters[0] - 3)));
  }
  return parameters[0];
}

test("gradient descent goes p ← p - η g, so that the distance shrinks by 1 - 2η a step", () => {
  expectClose(descend({ name: "sgd", learningRate: 0.1 }, 5), 3 - 3 * 0.8 ** 5);
});

test("momentum's first step is gradient descent's, and its second adds a part of the first", () => {
  const spec: OptimizerSpec = { name: "momentum", learningRate: 0.1 };
  expectClose(descend(spec, 1), 0.6);
  expectClose(descend(spec, 2), 0.6 + 0.1 * (2 * 2.4 + 0.9 * 6));
});

test("Adam's first step is the learning rate, however large the gradient", () => {
  for (const gradient of [1e-3, 1, 1e6]) {
    const parameters = Float64Array.of(5);
    createOptimizer({ name: "adam", learningRate: 0.01 })(
      parameters,
      Float64Array.of(gradient),
    );
    expect(parameters[0]).toBeCloseTo(4.99, 6);
  }
});

test("every optimiser reaches the bottom of a bowl", () => {
  const specs: OptimizerSpec[] = [
    { name: "sgd", learningRate: 0.1 },
    { name: "momentum", learningRate: 0.02 },
    { name: "momentum", learningRate: 0.02, nesterov: true },
    { name: "rmsprop", learningRate: 0.01 },
    { name: "adam", learningRate: 0.05 },
  ];
  for (const spec of specs) expect(descend(spec, 1000)).toBeCloseTo(3, 1);
});

describe("settings that cannot be are refused by name", () => {
  test.each<[OptimizerSpec | object, string]>([
    [
      { name: "adamw" },
      "unknown optimizer: adamw (expected sgd, momentum, rmsprop, adam)",
    ],
    [
      { name: "sgd", learningRate: 0.1, momentum: 0.9 },
      "unknown setting of sgd: momentum (expected learningRate)",
    ],
    [
      { name: "sgd", learningRate: NaN },
      "invalid learning rate: NaN (expected a finite number from 0)",
    ],
    [
      { name: "adam", beta1: 1 },
      "invalid beta1: 1 (expected a finite number from 0 to 0.9999999999999998)",
    ],
  ])("%o", (spec, message) => {
    expect(() => createOptimizer(spec as OptimizerSpec)).toThrow(
      new RangeError(message),
    );
  });

  test("a gradient of another length", () => {
    const optimize = createOptimizer({ name: "adam" });
    expect(() => optimize(new Float64Array(3), new Float64Array(2))).toThrow(
      "invalid length of gradient: 2 (expected 3, as many as parameters, the same at every step)",
    );
  });
});
