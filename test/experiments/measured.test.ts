import { expect, test } from "vitest";
import { measured } from "@/experiments/measured.ts";
import { runs } from "@/experiments/runs/index.ts";

const settings = (seed: number, inputs = 2) => ({
  training: {
    network: { inputs, layers: [{ units: 1, activation: "linear" }], seed },
    loss: "bce",
    data: { name: "circles", count: 8 },
    optimizer: { name: "sgd", learningRate: 0.1 },
    batch: "full",
  } as const,
  epochs: 1,
  every: 1,
});

test("results come in the order of the settings and equal those of a direct call", async () => {
  const results = await measured(
    "learningCurve",
    [1, 2, 3].map((seed) => settings(seed)),
  );
  expect(results).toEqual(
    [1, 2, 3].map((seed) => runs.learningCurve(settings(seed))),
  );
});

test("a setting the engine refuses is an error that says why, and the next run is not affected", async () => {
  await expect(measured("learningCurve", [settings(1, 3)])).rejects.toThrow(
    "invalid network inputs: 3",
  );
  await expect(measured("learningCurve", [settings(4)])).resolves.toHaveLength(
    1,
  );
});
