import * as engine from "../../src/engine/index.ts";
import type {
  DatasetName,
  Init,
  Kernels,
  TrainingSettings,
} from "../../src/engine/index.ts";

/** A digest of what the engine computes on the kernels, part by part: equal where every bit of it is. */
export function digestEngine(
  createKernels: () => Kernels,
): Record<string, string> {
  const parts: Record<string, readonly Float64Array[]> = {
    functions: functionValues(),
    data: (Object.keys(engine.datasets) as DatasetName[]).flatMap((name) => {
      const { x, y } = engine.makeDataset({ name, seed: 3, test: 0.25 });
      return [x, y];
    }),
    starts: (Object.keys(engine.initialisations) as Init[]).map(
      (init) =>
        engine.createNetwork({ ...network([2, 16, 3], "tanh"), init })
          .parameters,
    ),
  };
  for (const [name, settings] of Object.entries(runs)) {
    const training = engine.createTraining(settings, createKernels());
    training.run(500);
    const { loss } = training.measure();
    parts[name] = [training.network.parameters, Float64Array.of(loss)];
  }
  return Object.fromEntries(
    Object.entries(parts).map(([name, arrays]) => [name, fingerprint(arrays)]),
  );
}

const network = (
  [inputs, ...units]: readonly number[],
  activation: engine.Activation,
): engine.NetworkSpec => ({
  inputs,
  layers: units.map((count, l) => ({
    units: count,
    activation: l === units.length - 1 ? "linear" : activation,
  })),
  seed: 7,
});

const runs: Readonly<Record<string, TrainingSettings>> = {
  "tanh, momentum": {
    network: network([2, 8, 8, 1], "tanh"),
    loss: "bce",
    data: { name: "moons", count: 200, seed: 1 },
    optimizer: { name: "momentum", learningRate: 0.1 },
    batch: 16,
  },
  "sigmoid, sgd, ten layers": {
    network: network([2, ...Array<number>(10).fill(30), 1], "sigmoid"),
    loss: "bce",
    data: { name: "circles", count: 100, seed: 2 },
    optimizer: { name: "sgd", learningRate: 0.3 },
    batch: 20,
  },
  "gelu, adam, three classes": {
    network: network([2, 17, 9, 3], "gelu"),
    loss: "cross-entropy",
    data: { name: "blobs", count: 90, seed: 3 },
    optimizer: { name: "adam", learningRate: 0.01 },
    batch: 11,
    l2: 1e-3,
  },
  "sin, rmsprop, a curve": {
    network: network([1, 25, 1], "sin"),
    loss: "mse",
    data: { name: "sine", count: 40, noise: 0.1, seed: 4 },
    optimizer: { name: "rmsprop", learningRate: 1e-3 },
    batch: "full",
    l1: 1e-4,
  },
  "softplus, elu and silu": {
    network: {
      inputs: 2,
      layers: [
        { units: 6, activation: "softplus" },
        { units: 5, activation: "elu" },
        { units: 7, activation: "silu" },
        { units: 1, activation: "linear" },
      ],
      init: "he-normal",
      seed: 5,
    },
    loss: "bce",
    data: { name: "spirals", count: 101, seed: 5 },
    optimizer: { name: "sgd", learningRate: 0.05 },
    batch: 10,
  },
};

// Every elementary function, for sizes from 2^-40 to 2^40.
function functionValues(): Float64Array[] {
  const { exp, expm1, log, log1p, tanh, sin, cos, erf, sigmoid, softplus } =
    engine;
  const random = engine.createRandom(9);
  const x: number[] = [];
  for (let size = 1 / 0x10000000000; size <= 0x10000000000; size *= 2)
    for (let n = 0; n < 25; n++) x.push(random.uniform(-size, size));
  const all = [exp, expm1, tanh, sin, cos, erf, sigmoid, softplus];
  const positive = Float64Array.from(x, Math.abs);
  return [
    ...all.map((f) => Float64Array.from(x, f)),
    ...[log, log1p].map((f) => positive.map((value) => f(value))),
  ];
}

// Two sums of FNV-1a over the bytes, from different starts.
function fingerprint(arrays: readonly Float64Array[]): string {
  let first = 0x811c9dc5;
  let second = 0x6a09e667;
  for (const array of arrays) {
    for (const byte of new Uint8Array(array.slice().buffer)) {
      first = Math.imul(first ^ byte, 0x01000193);
      second = Math.imul(second ^ byte, 0x01000193) + 1;
    }
  }
  return [first, second]
    .map((sum) => (sum >>> 0).toString(16).padStart(8, "0"))
    .join("");
}
