import { describe, expect, test } from "vitest";
import { lossAndGradient } from "@/engine/index.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { jobOf, settings, type Settings } from "@/widgets/lab/settings.ts";
import { shownOf } from "@/widgets/lab/shown.ts";
import {
  errorOf,
  lossAfter,
  probabilitiesOf,
} from "@/widgets/lab/trace/errors.ts";
import { placeOf, stepFor, stepsOf } from "@/widgets/lab/trace/steps.ts";
import { isTraceable } from "@/widgets/lab/trace/traceable.ts";
import { pass } from "@/widgets/lab/unit/backward.ts";
import { unitOf } from "@/widgets/lab/unit/rows.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);

function traced(changes: Partial<Settings>, example = 3) {
  const job = jobOf({ ...book, ...changes });
  const { parameters } = firstFrame(job, 2).frame.runs[0];
  const shown = shownOf(job);
  return { shown, passed: pass(shown, parameters!, example) };
}

describe.each<[string, Partial<Settings>]>([
  ["tanh, bce", {}],
  ["sigmoid and relu, bce", { activation: "sigmoid,relu", hidden: "3-4-2" }],
  [
    "prelu, cross-entropy of two classes",
    { activation: "prelu", loss: "cross-entropy" },
  ],
  [
    "gelu and elu, squared error of classes",
    { activation: "gelu,elu", loss: "mse" },
  ],
  ["leaky-relu, three classes", { data: "blobs", activation: "leaky-relu" }],
  ["silu, a curve", { data: "sine", activation: "silu", hidden: "5" }],
  [
    "no hidden layer, seven inputs",
    {
      hidden: "none",
      inputs: "x1.x2.x1-squared.x2-squared.x1x2.sin-x1.sin-x2",
    },
  ],
  [
    "sin and steep sigmoid, a plane of numbers",
    { data: "bumps", activation: "sin,steep-sigmoid", standardise: "on" },
  ],
])("%s", (_, changes) => {
  const { shown, passed } = traced(changes);
  const { network, x, y, gradient } = passed;
  const { loss } = shown.training;
  const engine = lossAndGradient(network, loss, x, Float64Array.of(y), 1);
  const units = network.layers.flatMap((layer, l) =>
    Array.from({ length: layer.units }, (_, u) => ({
      layer: l + 1,
      unit: u + 1,
    })),
  );

  test("the errors that the formulas give are the engine’s derivatives by the biases", () => {
    for (const place of units) {
      const { z, delta } = unitOf(shown, passed, place);
      const { slope, arriving } = errorOf(passed, loss, place, z);
      expect(slope * arriving).toBeCloseTo(delta, 12);
      expect(delta).toBe(gradient.layers[place.layer - 1].bias[place.unit - 1]);
    }
  });

  test("errors times values are the engine’s derivatives by the weights", () => {
    for (const place of units) {
      const { rows, delta } = unitOf(shown, passed, place);
      const { weights, inputs } = gradient.layers[place.layer - 1];
      rows.forEach(({ value }, i) =>
        expect(delta * value).toBeCloseTo(
          weights[(place.unit - 1) * inputs + i],
          12,
        ),
      );
    }
    expect(gradient.parameters).toEqual(engine.gradient);
  });

  test("the probability of the right class is what the loss says", () => {
    const probabilities = probabilitiesOf(passed, loss);
    expect(passed.loss).toBe(engine.loss);
    if (loss === "mse") return expect(probabilities).toEqual([]);
    expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(-Math.log(probabilities[y])).toBeCloseTo(passed.loss, 10);
  });

  test("a small step against the gradient lowers the loss by its square", () => {
    const square = engine.gradient.reduce((sum, value) => sum + value ** 2, 0);
    const rate = 1e-6;
    const fall = passed.loss - lossAfter(passed, loss, rate);
    expect(fall / rate / square).toBeCloseTo(1, 2);
  });
});

test("a network of two layers is gone through in nine steps", () => {
  const steps = stepsOf(2);
  expect(
    steps.map(({ kind, layer }) => (layer ? `${kind} ${layer}` : kind)),
  ).toEqual([
    "given",
    "forward 1",
    "forward 2",
    "loss",
    "error 2",
    "gradient 2",
    "error 1",
    "gradient 1",
    "update",
  ]);
});

test("a press on a unit goes to its layer’s step of the same kind", () => {
  const steps = stepsOf(3);
  const from = (kind: "error" | "gradient", layer: number) =>
    placeOf(steps, kind, layer);
  expect(stepFor(steps, from("error", 3), 1)).toBe(from("error", 1));
  expect(stepFor(steps, from("gradient", 1), 2)).toBe(from("gradient", 2));
  expect(stepFor(steps, 0, 2)).toBe(2);
  expect(stepFor(steps, 4, 2)).toBe(2);
  expect(stepFor(steps, steps.length - 1, 2)).toBe(steps.length - 1);
});

test("six hidden layers of eight units are small enough, more of either are not", () => {
  const layers = (depth: number, units: number) => [
    ...Array.from({ length: depth }, () => ({ units })),
    { units: 1 },
  ];
  expect(isTraceable(layers(6, 8))).toBe(true);
  expect(isTraceable(layers(7, 2))).toBe(false);
  expect(isTraceable(layers(1, 9))).toBe(false);
});
