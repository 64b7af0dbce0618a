import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  createNetwork,
  createOptimizer,
  createTraining,
  lossAndGradient,
  makeDataset,
  predict,
} from "@/engine/index.ts";
import type {
  DatasetSpec,
  Loss,
  NetworkSpec,
  OptimizerSpec,
  TrainingSettings,
} from "@/engine/index.ts";
import { expectClose } from "./expect.ts";

// What PyTorch 1.13 computed in float64; test/fixtures/make-pytorch.py says how.
const pytorch = JSON.parse(
  readFileSync(new URL("../fixtures/pytorch.json", import.meta.url), "utf8"),
) as {
  readonly networks: readonly NetworkCase[];
  readonly starts: readonly { network: NetworkSpec; start: number[] }[];
  readonly datasets: readonly { data: DatasetSpec; x: number[]; y: number[] }[];
  readonly runs: readonly RunCase[];
};

interface NetworkCase {
  readonly network: NetworkSpec;
  readonly loss: Loss;
  readonly batch: number;
  readonly optimizer: OptimizerSpec;
  readonly x: number[];
  readonly y: number[];
  readonly start: number[];
  readonly output: number[];
  readonly value: number;
  readonly gradient: number[];
  readonly end: number[];
}

interface RunCase {
  readonly settings: TrainingSettings;
  readonly epochs: number;
  readonly measured: number[][];
  readonly end: number[];
}

describe("a network computes what PyTorch computes", () => {
  test.each(
    pytorch.networks.map((fixture) => [titleOf(fixture), fixture] as const),
  )("%s", (_title, fixture) => {
    const { loss, batch } = fixture;
    const network = createNetwork(fixture.network);
    const { parameters } = network;
    const x = Float64Array.from(fixture.x);
    const y = Float64Array.from(fixture.y);
    expectClose(parameters, fixture.start, 1e-15);

    const first = lossAndGradient(network, loss, x, y, batch);
    expectClose(predict(network, x, batch), fixture.output);
    expectClose(first.loss, fixture.value);
    expectClose(first.gradient, fixture.gradient);

    const optimize = createOptimizer(fixture.optimizer);
    for (let step = 0; step < 20; step++) {
      const { gradient } = lossAndGradient(network, loss, x, y, batch);
      optimize(parameters, gradient);
    }
    expectClose(parameters, fixture.end, 1e-9);
  });
});

describe("a seed starts the network PyTorch starts", () => {
  test.each(
    pytorch.starts.map(
      ({ network, start }) =>
        [`${network.init}, gain ${network.gain}`, network, start] as const,
    ),
  )("with %s", (_title, network, start) => {
    expectClose(createNetwork(network).parameters, start, 1e-15);
  });
});

describe("a seed draws the data PyTorch draws", () => {
  test.each(
    pytorch.datasets.map(
      ({ data, x, y }) =>
        [`${data.count} of ${data.name}`, data, x, y] as const,
    ),
  )("%s", (_title, data, x, y) => {
    const { test, ...kept } = makeDataset(data);
    expectClose([...kept.x, ...test.x], x, 1e-14);
    expectClose([...kept.y, ...test.y], y, 1e-14);
  });
});

describe("a seed alone gives the run PyTorch gives", () => {
  test.each(
    pytorch.runs.map(
      (run) =>
        [`${run.settings.data.name}, ${run.settings.loss}`, run] as const,
    ),
  )("%s", (_title, { settings, epochs, measured, end }) => {
    const training = createTraining(settings);
    for (let epoch = 0; epoch < epochs; epoch++) {
      training.run(training.stepsPerEpoch);
      const { loss, testLoss } = training.measure();
      const [expected, expectedTest] = measured[epoch];
      expectClose(loss, expected, 1e-9);
      if (expectedTest !== undefined)
        expectClose(testLoss!, expectedTest, 1e-9);
      else expect(testLoss).toBeUndefined();
    }
    expectClose(training.network.parameters, end, 1e-9);
  });
});

function titleOf({ network, loss, batch, optimizer }: NetworkCase): string {
  const sizes = network.layers.map(({ units }) => units);
  const names = new Set(network.layers.map(({ activation }) => activation));
  return `${network.inputs}-${sizes.join("-")} ${[...names].join(" ")}, ${loss}, batch ${batch}, ${optimizer.name}, seed ${network.seed}`;
}
