import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { backward, forward } from "@/engine/backpropagation.ts";
import {
  activations,
  createNetwork,
  createRandom,
  createTraining,
  initialisations,
  optimizers,
  parameterCount,
  plainKernels,
} from "@/engine/index.ts";
import type {
  Activation,
  Init,
  Kernels,
  Loss,
  NetworkSpec,
  OptimizerSpec,
  TrainingSettings,
} from "@/engine/index.ts";
import { layOut } from "@/engine/network.ts";
import { optimizerSettings } from "@/engine/optimizers.ts";
import { createSimdKernels } from "@/engine/simd/kernels.ts";
import { createWorkspace, workspaceLengths } from "@/engine/workspace.ts";

const simd = createSimdKernels()!;

/** Both kernels do the same to equal arrays: afterwards all arrays must have the same bits. */
function expectSameBits(
  arrays: readonly Float64Array[],
  work: (kernels: Kernels, arrays: readonly Float64Array[]) => void,
) {
  const [plain, fast] = [plainKernels, simd].map((kernels) => {
    const own = kernels.allocate(arrays.map(({ length }) => length));
    own.forEach((array, i) => array.set(arrays[i]));
    work(kernels, own);
    return own.map((array) => array.slice());
  });
  // toEqual tells 0 from -0, and takes any NaN for any other.
  expect(fast).toEqual(plain);
}

const sides = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  count: fc.integer({ min: 1, max: 19 }),
  inputs: fc.integer({ min: 1, max: 19 }),
  units: fc.integer({ min: 1, max: 19 }),
});

test("the products have the bits of the plain ones, whatever the shapes", () => {
  fc.assert(
    fc.property(sides, ({ seed, count, inputs, units }) => {
      const random = createRandom(seed);
      const lengths = [count * inputs, units * inputs, count * units, units];
      const arrays = lengths.map((length) => random.randn(length));
      expectSameBits(
        [...arrays, ...arrays],
        (kernels, [x, weights, delta, bias, gx, gw, z, gb]) => {
          kernels.affine(x, weights, bias, z, count, inputs, units);
          kernels.weightGradient(delta, x, gw, count, inputs, units);
          kernels.biasGradient(delta, gb, count, units);
          kernels.inputGradient(delta, weights, gx, count, inputs, units);
        },
      );
    }),
    { numRuns: 500 },
  );
});

// Where the functions turn from one way of computing to another, and where they end.
const edges = [
  ...[0, 5e-324, 1e-300, 1e-17, 0.1, 0.29, 0.41, 6, 9.9997, 10, 18.7, 20, 37.7],
  ...[39.9999, 40, 708, 709, 745.1, 1e5, 1048577, 1e300, Math.PI / 2, 1e9],
  ...[Infinity, NaN],
].flatMap((edge) => [edge, -edge]);

describe.each(Object.keys(activations) as Activation[])("%s", (activation) => {
  test.each([1e-9, 1e-3, 0.2, 1, 5, 30, 900])(
    "has the plain bits, value and derivative, for z of about ±%s",
    (scale) => {
      const random = createRandom(7);
      const z = random.randn(2001).map((value) => scale * value);
      edges.forEach((edge, i) => (z[7 * i] = edge));
      const arrays = [z, random.randn(z.length), random.randn(z.length)];
      expectSameBits(arrays, (kernels, [z, a, delta]) => {
        kernels.activate(activation, z, a, z.length, 0.2);
        kernels.differentiate(activation, z, a, delta, z.length, 0.2);
      });
    },
  );

  test("changes only the values asked for", () => {
    const random = createRandom(8);
    const arrays = [9, 9, 9].map((length) => random.randn(length));
    expectSameBits(arrays, (kernels, [z, a, delta]) => {
      kernels.activate(activation, z, a, 3, 0.2);
      kernels.differentiate(activation, z, a, delta, 5, 0.2);
    });
  });
});

const specs = [
  ...Object.keys(optimizers).map((name) => ({ name, learningRate: 0.1 })),
  { name: "momentum", learningRate: 0.1, nesterov: true },
] as OptimizerSpec[];

test.each(specs)("%o has the plain bits, step after step", (spec) => {
  for (const length of [1, 2, 7, 100]) {
    const random = createRandom(length);
    const { slots } = optimizers[spec.name];
    const arrays = [random.randn(length), random.randn(length)];
    const memory = new Float64Array(slots * length);
    expectSameBits([...arrays, memory], (kernels, [p, g, memory]) => {
      for (let step = 1; step <= 20; step++) {
        const settings = optimizerSettings(spec);
        kernels.update(spec.name, p, g, memory, settings, step);
      }
    });
  }
});

const runs = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  hidden: fc.array(
    fc.record({
      units: fc.integer({ min: 1, max: 20 }),
      activation: fc.constantFrom(
        ...(Object.keys(activations) as Activation[]).filter(
          (name) => name !== "step",
        ),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  init: fc.constantFrom(...(Object.keys(initialisations) as Init[])),
  loss: fc.constantFrom<Loss>("mse", "bce", "cross-entropy"),
  optimizer: fc.constantFrom(...specs),
  batch: fc.oneof(
    fc.constant("full" as const),
    fc.integer({ min: 1, max: 30 }),
  ),
  l2: fc.constantFrom(0, 0.01),
});

test("whole runs have the plain bits, from any settings", () => {
  fc.assert(
    fc.property(runs, ({ seed, hidden, init, loss, optimizer, batch, l2 }) => {
      const units = loss === "cross-entropy" ? 2 : 1;
      const layers = [...hidden, { units, activation: "linear" } as const];
      const network = { inputs: 2, layers, init, seed };
      const data = { name: "moons", count: 30, seed } as const;
      expectSameRun({ network, loss, data, optimizer, batch, l2 }, 40);
    }),
  );
});

const pytorch = JSON.parse(
  readFileSync(new URL("../fixtures/pytorch.json", import.meta.url), "utf8"),
) as {
  readonly networks: readonly {
    readonly network: NetworkSpec;
    readonly loss: Loss;
    readonly batch: number;
    readonly x: number[];
    readonly y: number[];
  }[];
  readonly runs: readonly { readonly settings: TrainingSettings }[];
};

test("the networks of the PyTorch fixtures have the plain bits: outputs, deltas, gradients", () => {
  for (const { network: spec, loss, batch, x, y } of pytorch.networks) {
    const { parameters } = createNetwork(spec);
    const lengths = workspaceLengths(spec, batch);
    const arrays = lengths.map((length) => new Float64Array(length));
    arrays[1].set(x);
    arrays[2].set(y);
    expectSameBits([parameters, ...arrays], (kernels, [own, ...rest]) => {
      const network = layOut(spec, own);
      const workspace = createWorkspace(spec, rest);
      forward(kernels, network, workspace.layers, workspace.x, batch);
      backward(
        kernels,
        network,
        workspace,
        loss,
        workspace.x,
        workspace.y,
        batch,
      );
    });
  }
});

test("the runs of the PyTorch fixtures have the plain bits", () => {
  for (const { settings } of pytorch.runs) expectSameRun(settings, 30);
});

function expectSameRun(settings: TrainingSettings, steps: number) {
  const [plain, fast] = [plainKernels, simd].map((kernels) => {
    const training = createTraining(settings, kernels);
    training.run(steps);
    const { step, parameters, diverged } = training.checkpoint();
    return { step, parameters, diverged, layers: training.layers() };
  });
  expect(fast).toEqual(plain);
}

test("a second run takes the memory of the first", () => {
  const kernels = createSimdKernels()!;
  const spec = createNetwork({
    inputs: 2,
    layers: [{ units: 100, activation: "tanh" }],
  }).spec;
  const lengths = [parameterCount(spec), ...workspaceLengths(spec, 500)];
  const [first] = kernels.allocate(lengths);
  for (let run = 0; run < 100; run++) kernels.allocate(lengths)[0].fill(1);
  const [last] = kernels.allocate(lengths);
  expect(last.buffer).toBe(first.buffer);
  expect(last.every((value) => value === 0)).toBe(true);
});

describe("without WebAssembly SIMD there are no such kernels", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const refuse = function () {
    throw new WebAssembly.CompileError("wasm validation failed");
  };

  test.each([
    ["in a browser without WebAssembly", undefined],
    ["where the module is refused", { Module: refuse }],
  ])("%s", async (_title, WebAssembly) => {
    vi.resetModules();
    vi.stubGlobal("WebAssembly", WebAssembly);
    const fresh = await import("@/engine/simd/kernels.ts");
    expect(fresh.createSimdKernels()).toBeUndefined();
  });
});
