import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import {
  createTraining,
  features,
  makeDataset,
  parameterCount,
  predict,
} from "@/engine/index.ts";
import { createFastKernels } from "@/engine/simd/kernels.ts";
import { encodeRun } from "@/training/encodeRun.ts";
import { firstFrame } from "@/training/firstFrame.ts";
import { trainToEnd } from "@/training/sweepRun.ts";
import { FeaturesOrLayers } from "@/widgets/features-or-layers/FeaturesOrLayers.tsx";
import { scoreOf } from "@/widgets/features-or-layers/score.ts";
import {
  jobOf,
  joined,
  settings,
  type Settings,
} from "@/widgets/features-or-layers/settings.ts";
import { spaceOf } from "@/widgets/features-or-layers/space.ts";
import { thinned } from "@/widgets/features-or-layers/thinned.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const jobWith = (changes: Partial<Settings>) => jobOf({ ...book, ...changes });

/** Loss and accuracies of one of the two after its last epoch. */
const ended = (changes: Partial<Settings>, which: 0 | 1, epochs = 100) =>
  trainToEnd(
    { training: jobWith(changes).runs[which], epochs },
    createFastKernels(),
  ).measured;

describe("the two networks", () => {
  test("see the same points, and have 3 and 41 parameters", () => {
    const { runs } = jobWith({});
    expect(runs.map(({ network }) => parameterCount(network))).toEqual([3, 41]);
    const [left, right] = runs.map(({ data }) => makeDataset(data));
    expect(left.points).toEqual(right.points);
    expect(left.y).toEqual(right.y);
    expect(left.count).toBe(400);
    expect(left.test.count).toBe(400);
    expect(new Set(runs.map(({ network }) => network.seed)).size).toBe(1);
  });

  test("part the circles with two squares within five epochs, and with ten sigmoids", () => {
    expect(ended({}, 0, 5).accuracy).toBeGreaterThanOrEqual(0.95);
    expect(ended({}, 1).accuracy).toBeGreaterThanOrEqual(0.98);
    expect(ended({}, 1).testAccuracy).toBeGreaterThanOrEqual(0.98);
  });

  test("know nothing of the circles with the coordinates alone", () => {
    const { loss, testAccuracy } = ended({ features: "x1.x2" }, 0);
    expect(loss).toBeGreaterThan(0.69);
    expect(testAccuracy).toBeLessThan(0.55);
  });

  test("part the XOR cloud with the product, and not with two hidden units", () => {
    const cloud = { data: "xor-cloud", features: "x1x2" } as const;
    expect(ended(cloud, 0).accuracy).toBeGreaterThan(0.97);
    expect(
      ended({ ...cloud, units: 2, activation: "relu" }, 1).accuracy,
    ).toBeLessThan(0.9);
  });
});

const cases = [
  ["one feature", { features: "x1x2" }, 0, "line"],
  ["two features", {}, 0, "plane"],
  [
    "seven features",
    { features: settings.features.options.join(".") },
    0,
    "edge",
  ],
  ["one unit", { units: 1, activation: "relu" }, 1, "line"],
  ["two units", { units: 2, activation: "tanh" }, 1, "plane"],
  ["sixteen units", { units: 16, activation: "relu" }, 1, "edge"],
] as const;

describe("the space of the output neuron", () => {
  test.each(cases)(
    "with %s shows each point at its score",
    (_, changes, which, kind) => {
      for (const data of settings.data.options) {
        const training = createTraining(
          jobWith({ ...changes, data }).runs[which],
        );
        training.run(20);
        const { network } = training;
        const points = thinned(training.data, 4);
        const score = scoreOf(training.settings, network.parameters, points);
        const activation =
          which === 1 ? network.layers[0].activation : undefined;
        const space = spaceOf(score, activation);
        expect(space.kind).toBe(kind);
        const [a, b, c] = space.logit!;
        const engine = predict(network, points.x, points.count);
        for (let n = 0; n < points.count; n++) {
          const [x, y] = space.points.subarray(2 * n, 2 * n + 2);
          expect(a * x + b * y + c).toBeCloseTo(engine[n], 9);
          for (const [value, [low, high]] of [
            [x, space.x],
            [y, space.y],
          ] as const)
            expect(value >= low && value <= high).toBe(true);
        }
      }
    },
  );
});

test("a thinned data set keeps as many of each class", () => {
  for (const name of settings.data.options) {
    const { y } = thinned(makeDataset({ name, count: 400 }), 4);
    expect(y).toHaveLength(100);
    if (name !== "xor-cloud")
      expect(y.reduce((sum, value) => sum + value, 0)).toBe(50);
  }
});

describe("the figure", () => {
  const drawn = (changes: Partial<Settings>) => {
    const values = { ...book, ...changes };
    const first = encodeRun(firstFrame(jobOf(values), 1));
    return render(<FeaturesOrLayers id="fig-f" book={values} first={first} />);
  };

  test.each(cases)("is drawn of numbers only with %s", (_, changes) => {
    const html = drawn(changes);
    expect(html).not.toMatch(/NaN|undefined|Infinity|not a number|infinite/);
    expect(html).toContain("After 1 epoch ");
  });

  test("writes out the score of the neuron on features", () => {
    const job = jobWith({});
    const [{ parameters = [] }] = firstFrame(job, 1).frame.runs;
    const text = drawn({}).replace(/<[^>]*>/g, "");
    expect(text).toContain(
      `z = ${parameters[0] < 0 ? "−" : ""}${Math.abs(parameters[0]).toPrecision(3)} x1`,
    );
  });

  test("takes one feature or more, in any order, and never none", () => {
    expect(settings.features.parse("")).toBeUndefined();
    expect(settings.features.parse("x2,x1")).toBe("x1.x2");
    expect(settings.features.parse("x3")).toBeUndefined();
    expect(settings.features.accepts("")).toBe(false);
    expect(joined(["sin-x2", "x1"])).toBe("x1.sin-x2");
    expect(settings.features.options).toEqual(Object.keys(features));
  });
});
