import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createNetwork, layOut, predict } from "@/engine/index.ts";
import type { Network } from "@/engine/index.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { defaultsOf } from "@/widgets/settings.ts";
import { fitOf } from "@/widgets/smooth-or-straight/fit.ts";
import { kinksOf } from "@/widgets/smooth-or-straight/kinks.ts";
import { jobOf, settings } from "@/widgets/smooth-or-straight/settings.ts";
import { SmoothOrStraight } from "@/widgets/smooth-or-straight/SmoothOrStraight.tsx";

const book = defaultsOf(settings);

const relu = (...units: readonly number[]) => ({
  inputs: 1,
  layers: [
    ...units.map((n) => ({ units: n, activation: "relu" as const })),
    { units: 1, activation: "linear" as const },
  ],
});

const answers = (network: Network, xs: readonly number[]) =>
  predict(network, Float64Array.from(xs), xs.length);

describe("the corners of a ReLU network", () => {
  test("are, with one layer, where its units switch", () => {
    // relu(x - 1) + 2 relu(-x - 0.5) - relu(2x + 4) + 3
    const network = layOut(
      relu(3),
      Float64Array.of(1, -1, 2, -1, -0.5, 4, 1, 2, -1, 3),
    );
    expect(kinksOf(network, [-5, 5])).toEqual([
      { x: -2, y: 6 },
      { x: -0.5, y: 0 },
      { x: 1, y: -3 },
    ]);
  });

  test("are seven where a tent is folded into itself three times", () => {
    // Each layer: 2 relu(t) - 4 relu(t - ½), written over the two units of the layer before.
    const tent = [2, -4];
    const next = [...tent, ...tent, 0, -0.5];
    const network = layOut(
      relu(2, 2, 2),
      Float64Array.of(1, 1, 0, -0.5, ...next, ...next, ...tent, 0),
    );
    const kinks = kinksOf(network, [0, 1]);
    expect(kinks.map(({ x }) => x)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((k) => k / 8),
    );
    expect(kinks.map(({ y }) => y)).toEqual([1, 0, 1, 0, 1, 0, 1]);
  });

  test("are none where no unit reaches the output", () => {
    const spec = relu(3, 5, 4);
    const dead = layOut(spec, new Float64Array(55).fill(-1));
    expect(kinksOf(dead, [-2, 2]).length).toBeLessThanOrEqual(1);
    const level = layOut(spec, new Float64Array(55));
    expect(kinksOf(level, [-2, 2])).toEqual([]);
  });

  test("leave nothing but straight lines between them, at any start", () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const network = createNetwork({
          ...relu(3, 5, 4),
          init: "he-uniform",
          seed,
        });
        const kinks = kinksOf(network, [-3, 3]);
        const ends = [-3, ...kinks.map(({ x }) => x), 3];
        const heights = answers(network, ends);
        kinks.forEach(({ y }, i) => expect(y).toBeCloseTo(heights[i + 1], 10));
        ends.slice(1).forEach((right, i) => {
          const left = ends[i];
          for (const part of [0.1, 0.5, 0.9]) {
            const [value] = answers(network, [left + part * (right - left)]);
            const line = heights[i] + part * (heights[i + 1] - heights[i]);
            expect(value).toBeCloseTo(line, 6);
          }
        });
      }),
      { numRuns: 100 },
    );
  });
});

test("a fit runs through its corners, and a smooth one has none", () => {
  const { runs } = jobOf(book);
  const encoding = {
    ...{ coordinates: 1, inputs: 1, features: undefined },
    scaling: { mean: Float64Array.of(5), deviation: Float64Array.of(2) },
  };
  const [sigmoid, , straight] = runs.map(({ network }) =>
    fitOf(network, createNetwork(network).parameters, encoding),
  );
  expect(sigmoid.kinks).toBeUndefined();
  expect(straight.xs).toHaveLength(101 + straight.kinks!.length);
  for (const { x, y } of straight.kinks!)
    expect(straight.values[straight.xs.indexOf(x)]).toBeCloseTo(y, 10);
});

describe("the figure", () => {
  const drawn = (epoch: number, values = book) =>
    render(
      <SmoothOrStraight
        id="fig-smooth-or-straight"
        book={values}
        first={encodeRun(firstFrame(jobOf(values), epoch))}
      />,
    );

  test.each([0, 40])("is drawn at step %i before any script runs", (epoch) => {
    const html = drawn(epoch);
    for (const name of ["sigmoid", "tanh", "ReLU"])
      expect(html).toContain(
        `The fit of the ${name} network after step ${epoch}`,
      );
    expect(/NaN|undefined|Infinity/.exec(html)).toBeNull();
  });

  test("is drawn at the ends of its settings", () => {
    const html = drawn(3, { ...book, points: 5, noise: 1, rate: 1 });
    expect(/NaN|undefined|Infinity/.exec(html)).toBeNull();
  });

  test("gives all three the same seed and points; only the activation differs", () => {
    const [first, ...others] = jobOf(book).runs;
    for (const run of others) {
      const layers = run.network.layers.map((layer, l) => ({
        ...layer,
        activation: first.network.layers[l].activation,
      }));
      expect({ ...run, network: { ...run.network, layers } }).toEqual(first);
    }
  });
});
