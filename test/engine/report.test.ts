import { expect, test } from "vitest";
import {
  activationsOf,
  createTraining,
  lossAndGradient,
} from "@/engine/index.ts";
import type { Init, LayerSpec, TrainingSettings } from "@/engine/index.ts";
import { expectClose } from "./expect.ts";

const settings: TrainingSettings = {
  network: {
    inputs: 2,
    layers: [
      { units: 6, activation: "relu" },
      { units: 4, activation: "tanh" },
      { units: 1, activation: "linear" },
    ],
    seed: 3,
  },
  loss: "bce",
  data: { name: "moons", count: 40 },
  optimizer: { name: "adam", learningRate: 0.01 },
  batch: "full",
};

const norm = (values: ArrayLike<number>) =>
  Math.sqrt(Array.from(values).reduce((sum, v) => sum + v * v, 0));

test("norms are those of the weights and of the gradient of the next batch", () => {
  const training = createTraining(settings);
  training.run(5);
  const { network, data } = training;
  const reports = training.layers();
  const { gradient } = lossAndGradient(network, "bce", data.x, data.y, 40);
  let start = 0;
  network.layers.forEach((layer, l) => {
    const end = start + layer.weights.length;
    expectClose(reports[l].weightNorm, norm(layer.weights));
    expectClose(reports[l].gradientNorm, norm(gradient.slice(start, end)));
    start = end + layer.bias.length;
  });
});

test("the update announced is the update made", () => {
  for (const l2 of [0, 0.1]) {
    const training = createTraining({ ...settings, l2 });
    training.run(5);
    const before = training.network.layers.map(({ weights }) =>
      weights.slice(),
    );
    const announced = training.layers().map(({ updateNorm }) => updateNorm);
    training.advance();
    const made = training.network.layers.map(({ weights }, l) =>
      norm(weights.map((w, i) => w - before[l][i])),
    );
    expectClose(announced, made);
  }
});

test("the delta of the last layer is the loss's own gradient, one example at a time", () => {
  const training = createTraining(settings);
  const { network, data } = training;
  const logits = activationsOf(network, data.x, 40)[2];
  const deltas = logits.map((z, n) => 1 / (1 + Math.exp(-z)) - data.y[n]);
  const expected = norm(deltas) / Math.sqrt(40);
  expectClose(training.layers()[2].deltaNorm, expected);
});

test("the delta of a layer does not depend on how many examples say the same", () => {
  const one = createTraining({
    ...settings,
    data: { name: "xor" },
    batch: "full",
  });
  const [{ deltaNorm }] = one.layers();
  const { x, y } = one.data;
  const single = [0, 1, 2, 3].map((n) => {
    const { gradient } = lossAndGradient(
      one.network,
      "bce",
      x.slice(2 * n, 2 * n + 2),
      y.slice(n, n + 1),
      1,
    );
    // For one example the gradient by the first layer's bias is its delta.
    return norm(gradient.slice(12, 18));
  });
  expectClose(deltaNorm, norm(single) / 2);
});

test("mean and deviation are those of the activations", () => {
  const training = createTraining(settings);
  const { network, data } = training;
  const hidden = activationsOf(network, data.x, 40)[1];
  const mean = hidden.reduce((sum, a) => sum + a, 0) / hidden.length;
  const deviation = Math.sqrt(
    hidden.reduce((sum, a) => sum + (a - mean) ** 2, 0) / hidden.length,
  );
  const report = training.layers()[1];
  expectClose(report.activationMean, mean, 1e-14);
  expectClose(report.activationStd, deviation, 1e-14);
});

test("units that are 0 for the whole batch are dead, where a function can die", () => {
  const dead = (activation: LayerSpec["activation"]) => {
    const training = createTraining({
      ...settings,
      network: {
        inputs: 2,
        layers: [
          { units: 3, activation },
          { units: 1, activation: "linear" },
        ],
      },
    });
    // The bias of the second and third unit outweighs every input.
    training.network.layers[0].bias.set([5, -50, -50]);
    return training.layers()[0].dead;
  };
  expect(dead("relu")).toBe(2);
  expect(dead("leaky-relu")).toBe(0);
  expect(dead("tanh")).toBe(0);
});

test("at the start of ten layers the delta shrinks by the slope times √(n Var w) a layer", () => {
  const factor = (activation: "sigmoid" | "tanh" | "relu", init: Init) => {
    const logs = Array.from({ length: 20 }, (_, seed) => {
      const hidden = Array.from({ length: 10 }, () => ({
        units: 30,
        activation,
      }));
      const layers = createTraining({
        network: {
          inputs: 2,
          layers: [...hidden, { units: 1, activation: "linear" }],
          init,
          seed,
        },
        loss: "bce",
        data: { name: "circles", count: 200 },
        optimizer: { name: "sgd", learningRate: 0.1 },
        batch: "full",
      }).layers();
      return Math.log(layers[0].deltaNorm / layers[9].deltaNorm) / 9;
    });
    return Math.exp(logs.reduce((sum, v) => sum + v, 0) / logs.length);
  };
  const predicted = [
    ["sigmoid", "pytorch", 1 / 4 / Math.sqrt(3)],
    ["sigmoid", "xavier-uniform", 1 / 4],
    ["tanh", "pytorch", 1 / Math.sqrt(3)],
    ["tanh", "xavier-uniform", 1],
    ["relu", "pytorch", Math.sqrt(1 / 2 / 3)],
    ["relu", "he-uniform", 1],
  ] as const;
  for (const [activation, init, slope] of predicted) {
    const ratio = factor(activation, init) / slope;
    expect(ratio).toBeGreaterThan(0.93);
    expect(ratio).toBeLessThan(1.07);
  }
});

test("gradients too small to square have a norm", () => {
  const training = createTraining(settings);
  const { parameters, layers } = training.network;
  parameters.fill(0);
  layers[0].weights.fill(1);
  layers[1].weights.fill(1e-100);
  layers[2].weights.fill(1e-100);
  const [{ gradientNorm }] = training.layers();
  expect(gradientNorm).toBeGreaterThan(1e-203);
  expect(gradientNorm).toBeLessThan(1e-198);
});
