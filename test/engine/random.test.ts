import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "@/engine/random.ts";
import type { Random } from "@/engine/random.ts";
import pytorch from "../fixtures/random.json";
import { expectClose } from "./expect.ts";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const draw: Readonly<
  Record<string, (random: Random, ...arguments_: number[]) => number[]>
> = {
  rand: (random, count) => Array.from({ length: count }, random.double),
  uniform: (random, count, low, high) =>
    Array.from({ length: count }, () => random.uniform(low, high)),
  randn: (random, count) => Array.from(random.randn(count)),
  randperm: (random, count) => Array.from(random.randperm(count)),
};

describe("after torch.manual_seed", () => {
  for (const { seed, draws } of pytorch) {
    const calls = draws.map((d) => `${d.call}(${d.arguments.join(", ")})`);
    test(`seed ${seed} draws ${calls.join(", ")} as PyTorch does`, () => {
      const random = createRandom(seed);
      for (const { call, arguments: arguments_, result } of draws) {
        const drawn = draw[call](random, ...arguments_);
        // Normal numbers pass through the C library's log, sin and cos, which may differ in the last bits.
        if (call === "randn") expectEach(drawn, result);
        else expect(drawn).toEqual(result);
      }
    });
  }
});

function expectEach(drawn: readonly number[], expected: readonly number[]) {
  expect(drawn.length).toBe(expected.length);
  drawn.forEach((value, i) => expectClose(value, expected[i], 1e-15));
}

test("MT19937 starts with the words of its authors' mt19937ar.c for the seed 5489", () => {
  const random = createRandom(5489);
  expect([random.uint32(), random.uint32(), random.uint32()]).toEqual([
    3499211612, 581869302, 3890346734,
  ]);
  for (let i = 3; i < 9999; i++) random.uint32();
  expect(random.uint32()).toBe(4123659995);
});

test("a restored generator continues as if it had never stopped, the waiting normal number included", () => {
  const calls = fc.array(
    fc.record({
      call: fc.constantFrom("rand", "randn", "randperm"),
      count: fc.integer({ min: 0, max: 40 }),
    }),
  );
  fc.assert(
    fc.property(seeds, seeds, calls, calls, (seed, other, before, after) => {
      const random = createRandom(seed);
      for (const { call, count } of before) draw[call](random, count);
      const state = random.state();
      const expected = after.map(({ call, count }) =>
        draw[call](random, count),
      );
      const restored = createRandom(other);
      restored.restore(structuredClone(state));
      expect(
        after.map(({ call, count }) => draw[call](restored, count)),
      ).toEqual(expected);
    }),
  );
});

test("a state does not change when the generator goes on", () => {
  const random = createRandom(3);
  const state = random.state();
  const copy = structuredClone(state);
  random.randn(1001);
  expect(state).toEqual(copy);
});

test("a permutation holds every number once", () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 0, max: 300 }), (seed, count) => {
      const order = createRandom(seed).randperm(count);
      expect(order.toSorted()).toEqual(Uint32Array.from(order.keys()));
    }),
  );
});

test("normal numbers have mean 0 and variance 1", () => {
  const count = 100000;
  const normals = createRandom(5).randn(count);
  const mean = normals.reduce((sum, z) => sum + z, 0) / count;
  const variance = normals.reduce((sum, z) => sum + z * z, 0) / count;
  expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(count));
  expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
});

test.each([-1, 2 ** 32, 0.5, NaN, Infinity])("refuses the seed %d", (seed) => {
  expect(() => createRandom(seed)).toThrow(
    new RangeError(
      `invalid seed: ${seed} (expected a whole number from 0 to 4294967295)`,
    ),
  );
});
