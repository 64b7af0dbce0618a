import { describe, expect, test } from "vitest";
import { createNetwork, createTraining } from "@/engine/index.ts";
import type { Init, TrainingSettings } from "@/engine/index.ts";

describe("weights have the variance of their derivation", () => {
  const inputs = 300;
  const units = 200;
  test.each<[Init, number]>([
    ["pytorch", 1 / (3 * inputs)],
    ["xavier-uniform", 2 / (inputs + units)],
    ["xavier-normal", 2 / (inputs + units)],
    ["he-uniform", 2 / inputs],
    ["he-normal", 2 / inputs],
    ["normal", 1],
  ])("%s", (init, variance) => {
    for (const gain of [1, 3]) {
      const { layers } = createNetwork({
        inputs,
        layers: [{ units, activation: "tanh" }],
        init,
        gain,
        seed: 5,
      });
      const { weights } = layers[0];
      const mean = weights.reduce((sum, w) => sum + w, 0) / weights.length;
      const square =
        weights.reduce((sum, w) => sum + w * w, 0) / weights.length;
      const expected = gain * gain * variance;
      // 60,000 draws: the sample variance strays by less than one part in fifty.
      expect(square / expected).toBeGreaterThan(0.98);
      expect(square / expected).toBeLessThan(1.02);
      expect(Math.abs(mean)).toBeLessThan(0.02 * Math.sqrt(expected));
    }
  });
});

test("biases start at 0, but for PyTorch's own start", () => {
  const bias = (init: Init) =>
    createNetwork({
      inputs: 4,
      layers: [{ units: 5, activation: "tanh" }],
      init,
    }).layers[0].bias;
  expect(bias("he-normal")).toEqual(new Float64Array(5));
  expect(bias("pytorch").every((b) => b !== 0 && Math.abs(b) < 0.5)).toBe(true);
});

test("the same seed gives the same start, another seed another", () => {
  const start = (seed: number) =>
    createNetwork({
      inputs: 2,
      layers: [{ units: 3, activation: "tanh" }],
      seed,
    }).parameters;
  expect(start(4)).toEqual(start(4));
  expect(start(4)).not.toEqual(start(5));
});

test("units that start alike stay alike for ever", () => {
  const settings: TrainingSettings = {
    network: {
      inputs: 2,
      layers: [
        { units: 4, activation: "tanh" },
        { units: 1, activation: "linear" },
      ],
      init: "constant",
      gain: 0.5,
    },
    loss: "bce",
    data: { name: "moons", count: 60 },
    optimizer: { name: "adam", learningRate: 0.01 },
    batch: 16,
  };
  const training = createTraining(settings);
  training.run(300);
  const { weights } = training.network.layers[0];
  const [first, ...others] = [0, 1, 2, 3].map((o) =>
    Array.from(weights.slice(2 * o, 2 * o + 2)),
  );
  expect(first).not.toEqual([0.5, 0.5]);
  for (const row of others) expect(row).toEqual(first);
});
