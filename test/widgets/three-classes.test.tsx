import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { makeDataset, type NetworkSpec } from "@/engine/index.ts";
import { createFastKernels } from "@/engine/simd/kernels.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { trainToEnd } from "@/training/sweepRun.ts";
import { defaultsOf } from "@/widgets/settings.ts";
import {
  answerAt,
  confusionOf,
  networkOf,
} from "@/widgets/three-classes/answers.ts";
import {
  jobOf,
  settings,
  type Settings,
} from "@/widgets/three-classes/settings.ts";
import { ThreeClasses } from "@/widgets/three-classes/ThreeClasses.tsx";

const book = defaultsOf(settings);
const id = "fig-three-classes";

const measured = (changes: Partial<Settings>) =>
  trainToEnd(
    { training: jobOf({ ...book, ...changes }).runs[0], epochs: 100 },
    createFastKernels(),
  ).measured;

const drawn = (changes: Partial<Settings>, epoch: number) => {
  const values = { ...book, ...changes };
  const first = encodeRun(firstFrame(jobOf(values), epoch));
  return render(<ThreeClasses id={id} book={values} first={first} />);
};
const read = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

const linear: NetworkSpec = {
  inputs: 2,
  layers: [{ units: 3, activation: "linear" }],
};

describe("a point", () => {
  // Row by row the weights of A, B, C, then their biases.
  const network = networkOf(linear, [1, 2, -1, 0, 0.5, -2, 0, 1, -1]);

  test("has the logits that its weights and coordinates make", () => {
    expect(answerAt(network, [2, -1]).logits).toEqual([0, -1, 2]);
  });

  test("has the probabilities that softmax makes of them by hand", () => {
    const { probabilities, chosen } = answerAt(network, [2, -1]);
    const sum = 1 + Math.exp(-1) + Math.exp(2);
    expect(probabilities[0]).toBeCloseTo(1 / sum, 14);
    expect(probabilities[1]).toBeCloseTo(Math.exp(-1) / sum, 14);
    expect(probabilities[2]).toBeCloseTo(Math.exp(2) / sum, 14);
    expect(chosen).toBe(2);
  });

  test("is of the first of equal classes, and logits of a thousand overflow nothing", () => {
    const even = answerAt(networkOf(linear, Array(9).fill(0)), [1, 1]);
    expect(even.chosen).toBe(0);
    expect(even.probabilities).toEqual([1 / 3, 1 / 3, 1 / 3]);
    const huge = networkOf(linear, [1e3, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(answerAt(huge, [2, 0]).probabilities).toEqual([1, 0, 0]);
  });

  test("changes nothing of what is trained", () => {
    expect(jobOf({ ...book, x1: -2, x2: 2 })).toEqual(jobOf(book));
  });
});

describe("training", () => {
  test("divides the blobs with straight lines alone, but for where they overlap", () => {
    const { accuracy, testAccuracy } = measured({});
    expect(accuracy).toBeGreaterThan(0.87);
    expect(accuracy).toBeLessThan(0.95);
    expect(testAccuracy).toBeGreaterThan(0.84);
  });

  test("comes to the same softmax regression from every start", () => {
    const [one, other] = [0, 1].map((seed) => measured({ seed }).loss);
    expect(Math.abs(one - other)).toBeLessThan(0.01);
  });

  test("cannot divide the spiral without a hidden layer, and can with one", () => {
    const data = "three-arm-spiral";
    expect(measured({ data }).testAccuracy).toBeLessThan(0.5);
    expect(
      measured({ data, layers: 1, units: 16 }).testAccuracy,
    ).toBeGreaterThan(0.9);
  });
});

describe("the picture", () => {
  test("counts every point once, the right ones on the diagonal", () => {
    const { frame } = firstFrame(jobOf(book), 5);
    const [{ parameters, correct, testAccuracy = NaN }] = frame.runs;
    const data = makeDataset(jobOf(book).runs[0].data);
    const network = networkOf(linear, parameters);
    for (const [examples, right] of [
      [data, correct],
      [data.test, testAccuracy * 100],
    ] as const) {
      const counts = confusionOf(network, examples);
      const rows = [0, 1, 2].map((k) =>
        counts.slice(3 * k, 3 * k + 3).reduce((sum, count) => sum + count, 0),
      );
      const ofClass = [0, 1, 2].map(
        (k) => examples.y.filter((y) => y === k).length,
      );
      expect(rows).toEqual(ofClass);
      expect(counts[0] + counts[4] + counts[8]).toBe(Math.round(right!));
    }
  });

  test("divides the plane by three straight lines where there is no hidden layer", () => {
    const [, boundary] = /plot-boundary" d="([^"]*)"/.exec(drawn({}, 100))!;
    expect(boundary).toMatch(/^(M[^Ml]+l[^Ml]+){3}$/);
  });

  test("names the weights of softmax regression, and only the logits of a deeper network", () => {
    expect(read(drawn({}, 3))).toContain("bias logit z probability p");
    const deep = read(drawn({ layers: 2 }, 3));
    expect(deep).toContain("class logit z probability p");
  });

  test("says which classes a network never names, and that it knows less than nothing", () => {
    const html = drawn(
      {
        data: "three-arm-spiral",
        layers: 2,
        activation: "relu",
        rate: 10,
      },
      100,
    );
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    const text = read(html);
    expect(text).toContain("worse than equal probabilities");
    expect(text).toMatch(/No training point is taken for [ABC] or [ABC]\./);
  });

  test("carries a few kilobytes: the run and the drawing together", () => {
    const first = encodeRun(firstFrame(jobOf(book), 100));
    expect(first.length).toBeLessThan(16_000);
  });
});
