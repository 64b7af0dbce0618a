import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import {
  createNetwork,
  createOptimizer,
  lossAndGradient,
  sigmoid,
} from "@/engine/index.ts";
import { checkProps, defaultsOf } from "@/widgets/settings.ts";
import { costs, type CostName } from "@/widgets/wrong-and-sure/costs.ts";
import { descend, momentAt } from "@/widgets/wrong-and-sure/descent.ts";
import {
  joined,
  lastStep,
  settings,
  type Settings,
} from "@/widgets/wrong-and-sure/settings.ts";
import { thinned } from "@/widgets/wrong-and-sure/thinned.ts";
import { WrongAndSure } from "@/widgets/wrong-and-sure/WrongAndSure.tsx";

const book = defaultsOf(settings);
const names = Object.keys(costs) as CostName[];

const from = (cost: CostName, changes: Partial<Settings> = {}) =>
  descend(cost, { ...book, ...changes });
const reached = (changes: Partial<Settings> = {}) =>
  names.map((cost) => from(cost, changes).reached);
const drawn = (changes: Partial<Settings> = {}) =>
  render(
    <WrongAndSure id="fig-wrong-and-sure" book={{ ...book, ...changes }} />,
  );
const read = (changes: Partial<Settings> = {}) =>
  drawn(changes)
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");

describe("from w = b = 2 at rate 0.15", () => {
  test("the output is below 0.1 after 469, 234 and 50 steps", () => {
    expect(reached()).toEqual([469, 234, 50]);
  });

  test("the first gradients are 0.0173, 0.0347 and 0.982", () => {
    const first = names.map((cost) =>
      momentAt(from(cost), 0).gradient.toPrecision(3),
    );
    expect(first).toEqual(["0.0173", "0.0347", "0.982"]);
  });

  test.each([
    ["half-square", "0.976 0.964 0.933 0.203"],
    ["square", "0.964 0.795 0.203 0.078"],
    ["cross-entropy", "0.099 0.041 0.026 0.012"],
  ] as const)(
    "the output under %s after 50, 100, 150 and 300 steps is %s",
    (cost, expected) => {
      const outputs = [50, 100, 150, 300].map((step) =>
        momentAt(from(cost), step).a.toFixed(3),
      );
      expect(outputs.join(" ")).toBe(expected);
    },
  );

  test("cross-entropy’s first gradient is 56.6 and 28.3 times the others’", () => {
    const [half, square, entropy] = names.map(
      (cost) => momentAt(from(cost), 0).gradient,
    );
    expect((entropy / half).toFixed(1)).toBe("56.6");
    expect((entropy / square).toFixed(1)).toBe("28.3");
  });
});

describe("from w = b = 4", () => {
  test("squared error has not moved after 3000 steps, cross-entropy needs 63", () => {
    expect(reached({ w: 4, b: 4 })).toEqual([undefined, undefined, 63]);
    const { a } = momentAt(from("square", { w: 4, b: 4 }), lastStep);
    expect(a).toBeGreaterThan(0.999);
  });

  test("squared error without the half needs 1542 steps at rate 0.5", () => {
    expect(from("square", { w: 4, b: 4, rate: 0.5 }).reached).toBe(1542);
  });
});

test.each([
  ["half-square", "sigmoid", "mse", 0.5],
  ["square", "sigmoid", "mse", 1],
  ["cross-entropy", "linear", "bce", 1],
] as const)(
  "%s descends as the engine trains it, to the last bit",
  (cost, activation, loss, factor) => {
    const network = createNetwork({
      inputs: 1,
      layers: [{ units: 1, activation }],
    });
    network.parameters.set([book.w, book.b]);
    const step = createOptimizer({ name: "sgd", learningRate: book.rate });
    const descent = from(cost);
    for (let s = 0; s <= 600; s++) {
      expect([descent.w[s], descent.b[s]]).toEqual([...network.parameters]);
      const { gradient } = lossAndGradient(
        network,
        loss,
        Float64Array.of(1),
        Float64Array.of(0),
        1,
      );
      step(
        network.parameters,
        gradient.map((g) => factor * g),
      );
    }
  },
);

test("every gradient is the slope of its loss", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.double({ min: -10, max: 10, noNaN: true }),
      (cost, z) => {
        const h = 1e-5;
        const lossAt = (at: number) => costs[cost].value(sigmoid(at), at);
        const difference = (lossAt(z + h) - lossAt(z - h)) / (2 * h);
        const a = sigmoid(z);
        const gradient = costs[cost].gradient(a, a * (1 - a));
        expect(Math.abs(difference - gradient)).toBeLessThan(1e-9);
      },
    ),
  );
});

test("what a drawing leaves out of a line is less than half a pixel", () => {
  const descent = from("half-square");
  const outputAt = (step: number) => momentAt(descent, step).a;
  const { xs, values } = thinned(outputAt, 500);
  expect(xs.length).toBeLessThan(60);
  for (let i = 1; i < xs.length; i++)
    for (let step = xs[i - 1]; step <= xs[i]; step++) {
      const t = (step - xs[i - 1]) / (xs[i] - xs[i - 1]);
      const drawn = values[i - 1] + t * (values[i] - values[i - 1]);
      // Steep lines are left to their sides.
      const near = [step - 1, step, step + 1].map((s) =>
        Math.abs(outputAt(Math.max(0, s)) - drawn),
      );
      expect(160 * Math.min(...near)).toBeLessThan(0.5);
    }
});

describe("the figure", () => {
  test("says when each loss corrects the neuron, and why two are late", () => {
    expect(read()).toContain(
      "The output falls below 0.1 after 50 steps of cross-entropy, after 234 steps of (a − y)² and after 469 steps of (a − y)²/2. At the start the slope σ′ is 0.0177, and it is a factor of the gradient of (a − y)²/2 and (a − y)².",
    );
  });

  test("says which loss leaves it as wrong as it was", () => {
    expect(read({ w: 4, b: 4 })).toContain(
      "after 63 steps of cross-entropy. 3000 steps of (a − y)²/2 or (a − y)² leave the output at 0.9995 or 0.9992.",
    );
    expect(read({ w: -3, b: -3 })).toContain(
      "The output is below 0.1 from the start.",
    );
  });

  test("is drawn of numbers only at its extremes", () => {
    for (const w of [-10, 10])
      for (const rate of [0.01, 10])
        for (const steps of [100, 3000] as const)
          expect(drawn({ w, b: w, rate, steps, step: steps })).not.toMatch(
            /NaN|undefined|Infinity|not a number|infinite/,
          );
  });

  test("shows the losses that are chosen, and at least one", () => {
    const html = drawn({ losses: joined(["square"]) });
    expect(html).not.toContain("cross-entropy: ");
    expect(() =>
      checkProps(settings, { source: "06.mdx:1", losses: "" }, "WrongAndSure"),
    ).toThrow('bad losses: ""');
  });

  test("goes no further than the steps shown", () => {
    expect(read({ steps: 100, step: 2000 })).toContain("100 of 100");
  });

  test("carries a few kilobytes", () => {
    expect(drawn().length).toBeLessThan(40_000);
  });
});
