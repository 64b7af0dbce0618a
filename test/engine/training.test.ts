import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createNetwork,
  createOptimizer,
  createRandom,
  createTraining,
  lossAndGradient,
  makeDataset,
} from "@/engine/index.ts";
import type { Training, TrainingSettings } from "@/engine/index.ts";
import { expectClose } from "./expect.ts";

const settings: TrainingSettings = {
  network: {
    inputs: 2,
    layers: [
      { units: 8, activation: "tanh" },
      { units: 5, activation: "prelu" },
      { units: 1, activation: "linear" },
    ],
    seed: 7,
  },
  loss: "bce",
  data: { name: "moons", count: 70, seed: 3, test: 0.3 },
  optimizer: { name: "adam", learningRate: 0.01 },
  batch: 10,
};

test("a run is the loop a reader would write: epochs of shuffled batches, gradient, step", () => {
  const data = makeDataset(settings.data);
  const network = createNetwork(settings.network);
  const random = createRandom(7);
  // The generator continues where the initial weights of the three layers left it.
  for (let i = 0; i < 8 * 3 + 5 * 9 + 6; i++) random.double();
  const optimize = createOptimizer(settings.optimizer);
  for (let epoch = 0; epoch < 3; epoch++) {
    const order = random.randperm(data.count);
    for (let start = 0; start < data.count; start += 10) {
      const rows = Array.from(order.slice(start, start + 10));
      const x = rows.flatMap((n) => [data.x[2 * n], data.x[2 * n + 1]]);
      const { gradient } = lossAndGradient(
        network,
        "bce",
        Float64Array.from(x),
        Float64Array.from(rows, (n) => data.y[n]),
        rows.length,
      );
      optimize(network.parameters, gradient);
    }
  }

  const training = createTraining(settings);
  expect(training.stepsPerEpoch).toBe(5);
  expect(training.run(15)).toBe(15);
  expect(training.network.parameters).toEqual(network.parameters);
});

test("a full batch takes the examples in order and draws nothing", () => {
  const training = createTraining({ ...settings, batch: "full" });
  const before = training.checkpoint().random;
  training.run(3);
  expect(training.stepsPerEpoch).toBe(1);
  expect(training.checkpoint().random).toEqual(before);
});

test("the states of a run do not depend on how it is cut, measured or looked at", () => {
  const whole = createTraining(settings);
  whole.run(40);
  const visits = fc.array(
    fc.record({
      steps: fc.integer({ min: 0, max: 9 }),
      look: fc.constantFrom("layers", "measure", "checkpoint", "restore"),
    }),
  );
  fc.assert(
    fc.property(visits, (cuts) => {
      const training = createTraining(settings);
      for (const { steps, look } of cuts) {
        training.run(Math.min(steps, 40 - training.step));
        if (look === "restore") training.restore(training.checkpoint());
        else training[look]();
      }
      training.run(40 - training.step);
      expect(training.checkpoint()).toEqual(whole.checkpoint());
    }),
    { numRuns: 30 },
  );
});

test("a run stops between steps when it is enough, and goes on as if it had not", () => {
  const training = createTraining(settings);
  let asked = 0;
  expect(training.run(100, () => ++asked >= 4)).toBe(4);
  expect(training.run(1, () => true)).toBe(1);
  expect(training.step).toBe(5);
  training.run(35);
  const whole = createTraining(settings);
  whole.run(40);
  expect(training.network.parameters).toEqual(whole.network.parameters);
});

describe("a run restored from a checkpoint continues to the same bits", () => {
  const optimizers: TrainingSettings["optimizer"][] = [
    { name: "sgd", learningRate: 0.1 },
    { name: "momentum", learningRate: 0.1, nesterov: true },
    { name: "rmsprop" },
    { name: "adam" },
  ];
  test.each(optimizers)("with $name", (optimizer) => {
    const run = createTraining({ ...settings, optimizer });
    run.run(13);
    const checkpoint = structuredClone(run.checkpoint());
    run.run(20);
    const other = createTraining({ ...settings, optimizer });
    other.restore(checkpoint);
    other.run(20);
    expect(other.checkpoint()).toEqual(run.checkpoint());
    run.restore(checkpoint);
    expect(run.checkpoint()).toEqual(checkpoint);
  });
});

test("a checkpoint of another network is refused", () => {
  const { layers } = settings.network;
  const other = createTraining({
    ...settings,
    network: { ...settings.network, layers: layers.slice(2) },
  });
  expect(() => other.restore(createTraining(settings).checkpoint())).toThrow(
    "invalid checkpoint: 76 parameters and 152 numbers of the optimiser (expected 3 and 6)",
  );
});

describe("a run that leaves the finite numbers", () => {
  const wild: TrainingSettings = {
    ...settings,
    network: {
      inputs: 1,
      layers: [
        { units: 4, activation: "relu" },
        { units: 1, activation: "linear" },
      ],
    },
    loss: "mse",
    data: { name: "line", count: 20 },
    optimizer: { name: "sgd", learningRate: 1e6 },
  };

  const optimizers: TrainingSettings["optimizer"][] = [
    { name: "sgd", learningRate: 1e6 },
    { name: "adam", learningRate: 1e200 },
    { name: "momentum", learningRate: 1e300 },
  ];

  const expectGood = (training: Training) => {
    expect(training.network.parameters.every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(training.measure().loss)).toBe(true);
    for (const report of training.layers()) {
      expect(Object.values(report).every(Number.isFinite)).toBe(true);
    }
  };

  test.each(optimizers)("stops and keeps its last good state", (optimizer) => {
    const training = createTraining({ ...wild, optimizer });
    const taken = training.run(1000);
    expect(taken).toBeLessThan(1000);
    expect(training.diverged).toMatchObject({
      step: training.step,
      epoch: Math.floor(training.step / 2),
    });
    expect(training.diverged!.reason).toMatch(
      /^(the loss of a batch|a parameter) became (NaN|-?Infinity)$/,
    );
    expect(training.advance()).toBe(false);
    expectGood(training);
  });

  test("ends in the same state however it is cut", () => {
    const whole = createTraining(wild);
    whole.run(1000);
    const cut = createTraining(wild);
    while (!cut.diverged) {
      cut.run(1);
      cut.restore(structuredClone(cut.checkpoint()));
      cut.layers();
    }
    expect(cut.diverged).toEqual(whole.diverged);
    expect(cut.network.parameters).toEqual(whole.network.parameters);
  });

  test("stops too when a weight overflows behind a function that hides it", () => {
    const training = createTraining({
      ...wild,
      network: {
        inputs: 1,
        layers: [
          { units: 4, activation: "sigmoid" },
          { units: 1, activation: "linear" },
        ],
      },
      optimizer: { name: "sgd", learningRate: 1.7e308 },
    });
    training.run(100);
    expect(training.diverged).toBeDefined();
    expectGood(training);
  });
});

test("a penalty adds l1 sign p + l2 p to the gradient of every parameter", () => {
  const penalised = createTraining({
    ...settings,
    optimizer: { name: "sgd", learningRate: 1 },
    batch: "full",
    l1: 0.01,
    l2: 0.1,
  });
  const { parameters } = penalised.network;
  const start = parameters.slice();
  const { x, y, count } = penalised.data;
  const { gradient } = lossAndGradient(penalised.network, "bce", x, y, count);
  penalised.advance();
  expectClose(
    parameters,
    start.map((p, i) => p - (gradient[i] + 0.01 * Math.sign(p) + 0.1 * p)),
  );
});

test("loss and accuracy are measured over all examples, those held out apart", () => {
  const training = createTraining(settings);
  training.run(100);
  const { data, network } = training;
  const { loss, accuracy, testLoss, testAccuracy } = training.measure();
  expect([data.count, data.test.count]).toEqual([49, 21]);
  for (const [set, value] of [
    [data, loss],
    [data.test, testLoss!],
  ] as const) {
    const at = lossAndGradient(network, "bce", set.x, set.y, set.count);
    expectClose(value, at.loss);
  }
  expect(accuracy! * 49).toBeCloseTo(Math.round(accuracy! * 49));
  expect(testAccuracy! * 21).toBeCloseTo(Math.round(testAccuracy! * 21));
});

test("a regression has no accuracy, and without held-out examples there is no test loss", () => {
  const training = createTraining({
    ...settings,
    loss: "mse",
    data: { name: "plane" },
  });
  expect(Object.keys(training.measure())).toEqual(["loss"]);
});

test("a step allocates nothing: the heap does not grow with the steps", () => {
  // In a process of its own: what the test runner adds to the code makes numbers into objects.
  const script = fileURLToPath(new URL("./heap.ts", import.meta.url));
  const printed = execFileSync(process.execPath, [script], {
    encoding: "utf8",
  });
  const { heap, arrays } = JSON.parse(printed);
  // Bytes a step: room for the few numbers V8 boxes when it calls a function, and for no array or closure.
  expect(heap).toBeLessThan(64);
  expect(arrays).toBeLessThanOrEqual(0);
});

describe("settings that do not fit are refused by name", () => {
  test.each<[string, Partial<TrainingSettings>, string]>([
    [
      "a batch larger than the data",
      { batch: 500 },
      "invalid batch: 500 (expected a whole number from 1 to 49)",
    ],
    [
      "a misspelt setting",
      { weightDecay: 1e-4 } as Partial<TrainingSettings>,
      "unknown training setting: weightDecay (expected network, loss, data, optimizer, batch, l1, l2, changes)",
    ],
    [
      "an empty batch",
      { batch: 0 },
      "invalid batch: 0 (expected a whole number from 1 to 49)",
    ],
    [
      "a network of other inputs",
      { data: { name: "sine" }, loss: "mse" },
      "invalid network inputs: 2 (expected 1, as many as sine has)",
    ],
    [
      "more classes than the loss can tell apart",
      { data: { name: "blobs" } },
      "invalid y[2] for bce: 2 (expected a class from 0 to 1)",
    ],
    [
      "a negative penalty",
      { l2: -1 },
      "invalid l2: -1 (expected a finite number from 0)",
    ],
    [
      "a seed too large",
      { network: { ...settings.network, seed: 2 ** 32 } },
      "invalid seed: 4294967296 (expected a whole number from 0 to 4294967295)",
    ],
  ])("%s", (_case, change, message) => {
    expect(() => createTraining({ ...settings, ...change })).toThrow(
      new RangeError(message),
    );
  });
});
