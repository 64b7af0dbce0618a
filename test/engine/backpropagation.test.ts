import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  activations,
  createNetwork,
  createRandom,
  losses,
  lossAndGradient,
  predict,
} from "@/engine/index.ts";
import type { Activation, Loss, NetworkSpec } from "@/engine/index.ts";
import { expectClose, expectGradient } from "./expect.ts";
import { lossValue } from "./graph.ts";

const trainable = (Object.keys(activations) as Activation[]).filter(
  (name) => name !== "step",
);
const lossNames = Object.keys(losses) as Loss[];

/** Two hidden layers of one activation, an output layer of another, and a batch of seven that suits the loss. */
function example(activation: Activation, loss: Loss, output: Activation) {
  const outputs = { mse: 2, bce: 1, "cross-entropy": 3 }[loss];
  const network = createNetwork({
    inputs: 3,
    layers: [
      { units: 5, activation },
      { units: 4, activation },
      { units: outputs, activation: output },
    ],
    seed: 3,
  });
  const random = createRandom(8);
  const x = random.randn(7 * 3);
  const y =
    loss === "mse"
      ? random.randn(7 * outputs)
      : Float64Array.from({ length: 7 }, (_, n) => n % Math.max(2, outputs));
  return { network, x, y, count: 7 };
}

describe("the gradient agrees with finite differences", () => {
  for (const loss of lossNames) {
    test.each(trainable)(`for ${loss} after layers of %s`, (activation) => {
      const { network, x, y, count } = example(activation, loss, "linear");
      expectGradient(network, loss, x, y, count);
    });
  }

  test.each(trainable)("for mse of outputs that are %s", (activation) => {
    const { network, x, y, count } = example("tanh", "mse", activation);
    expectGradient(network, "mse", x, y, count);
  });
});

describe("the gradient agrees with the scalar graph", () => {
  for (const loss of lossNames) {
    test.each(trainable)(`for ${loss} after layers of %s`, (activation) => {
      const { network, x, y, count } = example(activation, loss, "linear");
      const flat = lossAndGradient(network, loss, x, y, count);
      const graph = lossValue(network, loss, x, y, count);
      expectClose(flat.loss, graph.loss, 1e-13);
      expectClose(flat.gradient, graph.gradient, 1e-13);
    });
  }
});

test("a stack of linear layers gives its own merged layer times the input", () => {
  const network = createNetwork({
    inputs: 2,
    layers: [
      { units: 3, activation: "linear" },
      { units: 1, activation: "linear" },
    ],
  });
  const [first, second] = network.layers;
  const merged = [0, 1].map((i) =>
    [0, 1, 2].reduce(
      (sum, k) => sum + second.weights[k] * first.weights[2 * k + i],
      0,
    ),
  );
  const bias =
    second.bias[0] +
    [0, 1, 2].reduce((sum, k) => sum + second.weights[k] * first.bias[k], 0);
  const [output] = predict(network, Float64Array.of(0.3, -2), 1);
  expectClose(output, merged[0] * 0.3 - merged[1] * 2 + bias, 1e-14);
});

test("the gradient of a batch is the mean of the gradients of its examples", () => {
  for (const loss of lossNames) {
    const { network, x, y, count } = example("tanh", loss, "linear");
    const targets = y.length / count;
    const mean = new Float64Array(network.parameters.length);
    for (let n = 0; n < count; n++) {
      const { gradient } = lossAndGradient(
        network,
        loss,
        x.slice(3 * n, 3 * n + 3),
        y.slice(targets * n, targets * (n + 1)),
        1,
      );
      gradient.forEach((g, i) => (mean[i] += g / count));
    }
    const { gradient } = lossAndGradient(network, loss, x, y, count);
    expectClose(gradient, mean, 1e-14);
  }
});

test("the order of the examples does not matter beyond rounding", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.integer({ min: 1, max: 40 }),
      (seed, count) => {
        const random = createRandom(seed);
        const network = createNetwork(plane(seed));
        const x = random.randn(2 * count);
        const y = Float64Array.from({ length: count }, () =>
          Number(random.double() < 0.5),
        );
        const order = Array.from(random.randperm(count));
        const forwards = lossAndGradient(network, "bce", x, y, count);
        const shuffled = lossAndGradient(
          network,
          "bce",
          Float64Array.from(order.flatMap((n) => [x[2 * n], x[2 * n + 1]])),
          Float64Array.from(order, (n) => y[n]),
          count,
        );
        expectClose(shuffled.loss, forwards.loss, 1e-13);
        expectClose(shuffled.gradient, forwards.gradient, 1e-12);
      },
    ),
    { numRuns: 50 },
  );
});

test("a prediction does not depend on the rows beside it", () => {
  const network = createNetwork(plane(1));
  const x = createRandom(2).randn(2 * 600);
  const together = predict(network, x, 600);
  const alone = Float64Array.from(
    { length: 600 },
    (_, n) => predict(network, x.slice(2 * n, 2 * n + 2), 1)[0],
  );
  expect(together).toEqual(alone);
});

describe("what does not fit is refused by name", () => {
  const network = createNetwork(plane(0));
  const x = Float64Array.of(1, 2, 3, 4);
  const y = Float64Array.of(0, 1);

  test.each<[string, () => unknown, string]>([
    [
      "a wrong number of inputs",
      () => predict(network, x, 3),
      "invalid length of x: 4 (expected 6 = 3 examples × 2 inputs)",
    ],
    [
      "no example",
      () => predict(network, new Float64Array(0), 0),
      "invalid count: 0 (expected a whole number from 1)",
    ],
    [
      "an input that is not a number",
      () => predict(network, Float64Array.of(1, NaN), 1),
      "invalid x[1]: NaN (expected a finite number)",
    ],
    [
      "an unknown loss",
      () => lossAndGradient(network, "hinge" as Loss, x, y, 2),
      "unknown loss: hinge (expected mse, bce, cross-entropy)",
    ],
    [
      "a wrong number of targets",
      () => lossAndGradient(network, "bce", x, Float64Array.of(0), 2),
      "invalid length of y: 1 (expected 2 = 2 examples)",
    ],
    [
      "a target outside the classes",
      () => lossAndGradient(network, "bce", x, Float64Array.of(0, 2), 2),
      "invalid y[1] for bce: 2 (expected a class from 0 to 1)",
    ],
    [
      "cross-entropy of a single output",
      () => lossAndGradient(network, "cross-entropy", x, y, 2),
      "invalid outputs for cross-entropy: 1 (expected at least 2, a logit for each class)",
    ],
    [
      "a step that would have to be trained",
      () =>
        lossAndGradient(
          createNetwork({
            inputs: 2,
            layers: [{ units: 1, activation: "step" }],
          }),
          "mse",
          x,
          y,
          2,
        ),
      `untrainable activation: step, its derivative is 0 wherever it exists (expected ${trainable.join(", ")})`,
    ],
  ])("%s", (_case, run, message) => {
    expect(run).toThrow(new RangeError(message));
  });
});

function plane(seed: number): NetworkSpec {
  return {
    inputs: 2,
    layers: [
      { units: 9, activation: "tanh" },
      { units: 6, activation: "relu" },
      { units: 1, activation: "linear" },
    ],
    seed,
  };
}
