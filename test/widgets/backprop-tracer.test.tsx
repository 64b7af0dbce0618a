import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createNetwork, lossAndGradient } from "@/engine/index.ts";
import { BackpropTracer } from "@/widgets/backprop-tracer/BackpropTracer.tsx";
import { written } from "@/widgets/backprop-tracer/Numbers.tsx";
import {
  entriesOf,
  parameters,
  type Grid,
  type Reference,
} from "@/widgets/backprop-tracer/quantities.ts";
import { rules } from "@/widgets/backprop-tracer/rules.ts";
import { settings, type Settings } from "@/widgets/backprop-tracer/settings.ts";
import {
  isSign,
  lastStep,
  steps,
  type Step,
} from "@/widgets/backprop-tracer/steps.ts";
import {
  map,
  traceOf,
  transpose,
  updated,
  type Trace,
} from "@/widgets/backprop-tracer/trace.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const networks = settings.network.options;

const anyValues = fc
  .record(
    Object.fromEntries(
      Object.keys(book).map((name) => [
        name,
        fc.double({ min: -3, max: 3, noNaN: true }),
      ]),
    ),
  )
  .chain((numbers) =>
    fc
      .constantFrom(...networks)
      .map(
        (network) =>
          ({ ...book, ...numbers, network, step: 0, rate: 0.1 }) as Settings,
      ),
  );

/** The engine's own loss and gradient; its weights are [units × inputs], the tracer's the transpose. */
function byEngine(values: Settings) {
  const size = values.network === "1-1-1" ? 1 : 2;
  const network = createNetwork({
    inputs: size,
    layers: [
      { units: size, activation: "sigmoid" },
      { units: 1, activation: "linear" },
    ],
  });
  const given = parameters.flatMap((name) =>
    transpose(entriesOf(name, values.network)).flat(),
  );
  network.parameters.set(given.map((entry) => values[entry]));
  const x = Float64Array.from([values.x1, values.x2].slice(0, size));
  return lossAndGradient(network, "mse", x, Float64Array.of(values.y), 1);
}

test("loss and gradients are the engine's", () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const trace = traceOf(values);
      const { loss, gradient } = byEngine(values);
      const traced = parameters.flatMap((name) =>
        transpose(trace.gradient(name)).flat(),
      );
      expect(trace.loss).toBeCloseTo(loss, 11);
      traced.forEach((slope, i) => expect(slope).toBeCloseTo(gradient[i], 11));
    }),
  );
});

test("every gradient is found again by differences", () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const trace = traceOf(values);
      for (const { name } of steps)
        map(trace.difference(name), ({ above, below, quotient }, i, j) => {
          expect((above - below) / 0.0002).toBe(quotient);
          expect(quotient).toBeCloseTo(trace.gradient(name)[i][j], 6);
        });
    }),
  );
});

test.each(networks)(
  "in the book's %s network the differences agree in every digit shown",
  (network) => {
    const trace = traceOf({ ...book, network });
    for (const { name } of steps)
      map(trace.difference(name), ({ quotient }, i, j) =>
        expect(written(quotient)).toEqual(written(trace.gradient(name)[i][j])),
      );
  },
);

test("each step's terms come to its result", () => {
  fc.assert(
    fc.property(anyValues, (values) => {
      const trace = traceOf(values);
      for (const step of steps) {
        const of = { name: step.name, gradient: step.kind === "backward" };
        const result = evaluate(step, trace);
        map(gridOf(trace, of), (entry, i, j) =>
          expect(result[i][j]).toBeCloseTo(entry, 9),
        );
      }
    }),
  );
});

describe("an update", () => {
  test("takes the rate times the gradient from every parameter, to five decimals", () => {
    const trace = traceOf(book);
    const gradient = trace.gradient("W2")[0][0];
    expect(updated(book, trace).W2_1).toBe(
      Number((book.W2_1 - book.rate * gradient).toFixed(5)),
    );
    expect(Object.keys(updated(book, trace))).toEqual([
      "W1_11",
      "b1_1",
      "W2_1",
      "b2",
    ]);
  });

  test.each(networks)("lowers the loss of %s, round by round", (network) => {
    let values = { ...book, network };
    const losses = Array.from({ length: 12 }, () => {
      const trace = traceOf(values);
      values = { ...values, ...updated(values, trace) };
      return trace.loss;
    });
    expect(losses).toEqual(losses.toSorted((a, b) => b - a));
    expect(losses[11]).toBeLessThan(losses[0] / 20);
  });
});

test("there is a rule for every step of both networks, and KaTeX sets it with MathML", () => {
  const all = rules();
  expect(all).toHaveLength(2 * lastStep);
  for (const { html } of all) {
    expect(html).toContain("<math");
    expect(html).not.toContain("katex-error");
  }
});

test.each(networks)("%s is drawn at every step, of numbers only", (network) => {
  for (let step = 0; step <= lastStep; step++) {
    const html = render(
      <BackpropTracer id="fig-tracer" book={{ ...book, network, step }} />,
    );
    expect(html).toContain(`data-rule="rule-${network}-${step}"`);
    expect(html).not.toMatch(/NaN|undefined|infinite|not a number/);
  }
});

const gridOf = (trace: Trace, { name, gradient, transposed }: Reference) => {
  const grid = gradient ? trace.gradient(name) : trace.value(name);
  return transposed ? transpose(grid) : grid;
};

/** What stands to the right of a step's sign of equality, computed as it is written, from left to right. */
function evaluate(step: Step, trace: Trace): Grid<number> {
  if (step.terms.length === 0) return [[1]];
  const g = (i: number) => gridOf(trace, step.terms[i] as Reference);
  const [first, last] = [
    g(step.terms.findIndex((t) => !isSign(t))),
    lastOf(step, g),
  ];
  const entrywise = (f: (a: number, b: number) => number) =>
    map(first, (a, i, j) => f(a, last[i][j]));
  switch (step.name + step.kind) {
    case "z3forward":
      return map(first, (z) => 1 / (1 + Math.exp(-z)));
    case "lforward":
      return entrywise((y, answer) => (y - answer) ** 2);
    case "ybackward":
      return entrywise((y, answer) => 2 * (y - answer));
    case "yhatbackward":
      return entrywise((y, answer) => -2 * (y - answer));
    case "z2backward":
      return entrywise((d, s) => d * s * (1 - s));
  }
  if (step.terms.some((term) => isSign(term) && term.text === "+"))
    return entrywise((a, b) => a + b);
  const factors = step.terms.flatMap((term, i) => (isSign(term) ? [] : [g(i)]));
  return factors.reduce(product);
}

const lastOf = (step: Step, g: (i: number) => Grid<number>) =>
  g(step.terms.findLastIndex((term) => !isSign(term)));

const product = (a: Grid<number>, b: Grid<number>): Grid<number> =>
  a.map((row) =>
    transpose(b).map((column) =>
      row.reduce((sum, entry, k) => sum + entry * column[k], 0),
    ),
  );
