import type { Activation } from "../activations.ts";
import { plainKernels } from "../kernels.ts";
import type { Kernels } from "../kernels.ts";
import { createSimdModule } from "./module.ts";
import type { SimdModule } from "./module.ts";

/**
 * Kernels that work on two numbers at once, in WebAssembly, with the bits of the plain ones; undefined where this
 * cannot be. They own one memory, which grows as it must: a second `allocate` takes back what the first gave.
 */
export function createSimdKernels(): Kernels | undefined {
  const simd = createSimdModule();
  if (!simd) return undefined;
  return {
    allocate: (lengths) => allocate(simd, lengths),
    affine: (x, weights, bias, z, count, inputs, units) =>
      simd.affine(
        x.byteOffset,
        weights.byteOffset,
        bias.byteOffset,
        z.byteOffset,
        count,
        inputs,
        units,
      ),
    activate(activation, z, a, length, slope) {
      const f = numbers[activation];
      if (f === undefined)
        plainKernels.activate(activation, z, a, length, slope);
      else simd.activate(f, z.byteOffset, a.byteOffset, length, slope);
    },
    differentiate(activation, z, a, delta, length, slope) {
      const f = numbers[activation];
      if (f === undefined)
        plainKernels.differentiate(activation, z, a, delta, length, slope);
      else
        simd.differentiate(
          f,
          z.byteOffset,
          a.byteOffset,
          delta.byteOffset,
          length,
          slope,
        );
    },
    weightGradient: (delta, x, gradient, count, inputs, units) =>
      simd.weightGradient(
        delta.byteOffset,
        x.byteOffset,
        gradient.byteOffset,
        count,
        inputs,
        units,
      ),
    biasGradient: (delta, gradient, count, units) =>
      simd.biasGradient(delta.byteOffset, gradient.byteOffset, count, units),
    inputGradient: (delta, weights, gradient, count, inputs, units) =>
      simd.inputGradient(
        delta.byteOffset,
        weights.byteOffset,
        gradient.byteOffset,
        count,
        inputs,
        units,
      ),
    update(optimizer, parameters, gradient, memory, settings, step) {
      const p = parameters.byteOffset;
      const g = gradient.byteOffset;
      const m = memory.byteOffset;
      const { length } = parameters;
      const { learningRate, epsilon } = settings;
      switch (optimizer) {
        case "sgd":
          return simd.sgd(p, g, length, learningRate);
        case "momentum": {
          const { momentum: mu, nesterov } = settings;
          return simd.momentum(p, g, m, length, learningRate, mu, +nesterov);
        }
        case "rmsprop": {
          const { alpha } = settings;
          return simd.rmsprop(p, g, m, length, learningRate, alpha, epsilon);
        }
        case "adam": {
          const { beta1: b1, beta2: b2 } = settings;
          return simd.adam(
            p,
            g,
            m,
            length,
            learningRate,
            b1,
            b2,
            epsilon,
            step,
          );
        }
      }
    },
  };
}

/** The fastest kernels there are here: of WebAssembly, or the plain ones. */
export function createFastKernels(): Kernels {
  return createSimdKernels() ?? plainKernels;
}

// The numbers of assembly/activations.ts; what has none is left to the plain kernels.
const numbers: Readonly<Partial<Record<Activation, number>>> = {
  relu: 0,
  sigmoid: 1,
  tanh: 2,
  "leaky-relu": 3,
  prelu: 3,
  elu: 4,
  gelu: 5,
  silu: 6,
  softplus: 7,
  sin: 8,
  "centred-sigmoid": 9,
  "steep-sigmoid": 10,
  step: 11,
};

const PAGE = 65536;

// One array after the other from the heap's start on, each at a multiple of 16 bytes.
function allocate(
  { memory, heap }: SimdModule,
  lengths: readonly number[],
): Float64Array[] {
  let end = heap.value;
  const starts = lengths.map((length) => {
    const start = Math.ceil(end / 16) * 16;
    end = start + 8 * length;
    return start;
  });
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  return lengths.map((length, i) =>
    new Float64Array(memory.buffer, starts[i], length).fill(0),
  );
}
