import { describe, expect, test } from "vitest";
import {
  activations,
  createNetwork,
  createRandom,
  predict,
} from "@/engine/index.ts";
import type { Activation } from "@/engine/index.ts";
import { createSimdKernels } from "@/engine/simd/kernels.ts";

const simd = createSimdKernels()!;

// Less than one block of rows, exactly one, several with a rest; each in the memory the one before has left.
const counts = [1, 7, 256, 601, 30];

describe.each(Object.keys(activations) as Activation[])("%s", (activation) => {
  const network = createNetwork({
    inputs: 3,
    layers: [
      { units: 9, activation },
      { units: 6, activation: "linear" },
      { units: 5, activation },
      { units: 2, activation: "linear" },
    ],
    seed: 4,
  });

  test.each(counts)("predicts the same %i rows on either kernels", (count) => {
    const x = createRandom(count).randn(3 * count);
    const plain = predict(network, x, count);
    expect(plain.length).toBe(2 * count);
    expect(predict(network, x, count, simd)).toEqual(plain);
  });

  test("takes the parameters as they are now, and leaves them", () => {
    const x = createRandom(1).randn(3 * 20);
    const before = predict(network, x, 20, simd);
    const changed = network.parameters.map((value) => 2 * value - 0.1);
    network.parameters.set(changed);
    const plain = predict(network, x, 20);
    expect(predict(network, x, 20, simd)).toEqual(plain);
    expect(plain).not.toEqual(before);
    expect(network.parameters).toEqual(changed);
  });
});

test("what was predicted stays when the same kernels predict again", () => {
  const network = createNetwork({
    inputs: 1,
    layers: [{ units: 1, activation: "tanh" }],
  });
  const first = predict(network, Float64Array.of(0.3), 1, simd);
  const kept = first.slice();
  predict(network, Float64Array.of(-2), 1, simd);
  expect(first).toEqual(kept);
});
