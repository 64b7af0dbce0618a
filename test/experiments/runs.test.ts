import { expect, test } from "vitest";
import type { Activation, Init, TrainingSettings } from "@/engine/index.ts";
import { runs } from "@/experiments/runs/index.ts";
import { geometricMean, seeds } from "@/experiments/statistics.ts";

const rings = { name: "circles", count: 50 } as const;

const settings = (
  activation: Activation,
  init: Init,
  seed = 0,
): TrainingSettings => ({
  network: {
    inputs: 2,
    layers: [
      ...Array.from({ length: 6 }, () => ({ units: 30, activation })),
      { units: 1, activation: "linear" },
    ],
    init,
    seed,
  },
  loss: "bce",
  data: rings,
  optimizer: { name: "sgd", learningRate: 0.1 },
  batch: "full",
});

test.each([
  ["sigmoid", "pytorch", 1 / 4 / Math.sqrt(3)],
  ["sigmoid", "xavier-uniform", 1 / 4],
  ["tanh", "pytorch", 1 / Math.sqrt(3)],
  ["tanh", "xavier-uniform", 1],
  ["relu", "pytorch", 1 / Math.sqrt(6)],
  ["relu", "he-uniform", 1],
] as const)(
  "delta changes by slope · √(n Var w) a layer, within a tenth: %s, %s",
  (activation, init, predicted) => {
    const factors = seeds(20).map((seed) => {
      const { deltas } = runs.ladderReading(settings(activation, init, seed));
      return (deltas[0] / deltas[5]) ** (1 / 5);
    });
    expect(geometricMean(factors) / predicted).toBeGreaterThan(0.9);
    expect(geometricMean(factors) / predicted).toBeLessThan(1.1);
  },
);

test("no layer passes back more than its largest slope and its largest singular value allow", () => {
  const { deltas, stretches } = runs.ladderReading(settings("tanh", "normal"));
  for (let l = 0; l + 1 < deltas.length; l++) {
    expect(deltas[l]).toBeLessThanOrEqual(stretches[l + 1] * deltas[l + 1]);
  }
});

test("the gradient of a layer is never larger than the largest error times the largest activations allow", () => {
  const { gradients, deltas } = runs.ladderReading(settings("tanh", "pytorch"));
  const longest = Math.sqrt(30); // thirty activations of at most 1
  for (let l = 1; l < gradients.length; l++) {
    expect(gradients[l]).toBeLessThanOrEqual(deltas[l] * longest);
  }
});

test("differences between inputs vanish forward by the factor by which deltas vanish backward", () => {
  const forward = seeds(20).map((seed) => {
    const { spreads } = runs.ladderReading(
      settings("sigmoid", "pytorch", seed),
    );
    return (spreads[5] / spreads[0]) ** (1 / 5);
  });
  expect(geometricMean(forward) * 4 * Math.sqrt(3)).toBeCloseTo(1, 0.5);
});

test("units that start equal stay equal, to the bit", () => {
  const training = settings("tanh", "constant");
  expect(runs.unitDifference({ training, steps: 20 })).toBe(0);
});

test("units that start at random stay different", () => {
  const training = settings("tanh", "pytorch");
  expect(runs.unitDifference({ training, steps: 20 })).toBeGreaterThan(0.1);
});

test("a curve has a point for every so many epochs and ends at its goal", () => {
  const training = settings("tanh", "xavier-uniform");
  const whole = runs.learningCurve({ training, epochs: 6, every: 2 });
  expect(whole.points.map(({ epoch }) => epoch)).toEqual([2, 4, 6]);
  const ended = runs.learningCurve({ training, epochs: 6, every: 2, goal: 0 });
  expect(ended.points).toEqual(whole.points.slice(0, 1));
});

test("a layer above random tanh features tells the rings apart", () => {
  const { network } = settings("tanh", "xavier-uniform");
  const optimizer = { name: "adam", learningRate: 0.03 } as const;
  expect(
    runs.randomFeatures({
      network,
      data: rings,
      frozen: 2,
      optimizer,
      steps: 200,
    }),
  ).toBeGreaterThan(0.9);
});
