import fc from "fast-check";
import { expect, test } from "vitest";
import { createNetwork } from "@/engine/index.ts";
import {
  Indexed,
  NetworkDiagram,
  networkLayout,
  type DrawnLayer,
} from "@/plots/index.ts";
import { shortNumber } from "@/plots/shortNumber.ts";
import { attribute, draw } from "./draw.ts";

// The book's solution of XOR, with two outputs.
const xor: readonly DrawnLayer[] = [
  {
    inputs: 2,
    units: 2,
    weights: [3.21, 3.21, -2.34, -2.34],
    bias: [-3.21, 2.34],
  },
  {
    inputs: 2,
    units: 2,
    weights: [3.19, 4.64, -2.68, -3.44],
    bias: [-4.08, 4.42],
  },
];

const drawnOf = (...sizes: readonly number[]) =>
  createNetwork({
    inputs: sizes[0],
    layers: sizes.slice(1).map((units) => ({ units, activation: "tanh" })),
  }).layers;

const texts = (markup: string, kind: string) =>
  [
    ...markup.matchAll(
      new RegExp(`<text class="network-${kind}[^>]*>([^<]*)`, "g"),
    ),
  ].map(([, text]) => text);

test("a network has every weight and every bias written on it", () => {
  const names = ["x", "h", "o"];
  const diagram = (
    <NetworkDiagram
      label="two inputs, two hidden units, two outputs"
      layers={xor}
      name={(column, unit) => (
        <Indexed letter={names[column]} index={unit + 1} />
      )}
      values={[
        [1, 1],
        [3.21, 0],
        [6.1599, -4.1828],
      ]}
      selected={{ column: 1, unit: 0, from: 1 }}
    />
  );
  const written = texts(draw(diagram), "number").toSorted();
  const parameters = xor.flatMap(({ weights, bias }) => [
    ...Array.from(weights),
    ...Array.from(bias),
  ]);
  expect(written).toEqual(parameters.map(shortNumber).toSorted());
  expect(texts(draw(diagram), "value")).toEqual([
    "1",
    "1",
    "3.21",
    "0",
    "6.16",
    "−4.18",
  ]);
});

test("a weight is as thick as it is large, dashed below 0 and dotted at 0", () => {
  const layers = [{ inputs: 4, units: 1, weights: [0.5, -3, 3, 0], bias: [0] }];
  const markup = draw(<NetworkDiagram label="four weights" layers={layers} />);
  const [half, minus, plus, zero] = attribute(markup, "line", "stroke-width");
  expect(half).toBeLessThan(plus);
  expect(minus).toBe(plus);
  expect(zero).toBeGreaterThan(0);
  expect(markup.match(/<line class="network-negative"/g)).toHaveLength(1);
  expect(markup.match(/<line class="network-zero"/g)).toHaveLength(1);
});

test("a large network is drawn whole, without numbers and with its biases as rings", () => {
  const sizes = [7, 8, 8, 8, 8, 8, 8, 2];
  const markup = draw(
    <NetworkDiagram label="eight columns" layers={drawnOf(...sizes)} />,
  );
  const edges = sizes.slice(1).reduce((sum, n, i) => sum + n * sizes[i], 0);
  expect(markup.match(/<line/g)).toHaveLength(edges);
  expect(texts(markup, "number")).toHaveLength(2);
  expect(markup.match(/class="network-bias/g)).toHaveLength(48);
});

const sizes = fc.array(fc.integer({ min: 1, max: 8 }), {
  minLength: 2,
  maxLength: 4,
});

test("numbers that are written keep a line's height from each other", () => {
  fc.assert(
    fc.property(sizes, (sizes) => {
      const layout = networkLayout(sizes);
      for (let column = 1; column < sizes.length; column++) {
        if (!layout.fitsWeights(column)) continue;
        const heights: number[] = [];
        for (let unit = 0; unit < sizes[column]; unit++)
          for (let from = 0; from < sizes[column - 1]; from++)
            heights.push(layout.weight(column, unit, from).y);
        heights.sort((a, b) => a - b);
        heights
          .slice(1)
          .forEach((y, i) => expect(y - heights[i]).toBeGreaterThan(14.9));
      }
    }),
  );
});

test("nodes of a column do not touch, and all stand inside the drawing", () => {
  fc.assert(
    fc.property(sizes, (sizes) => {
      const { node, radius, height } = networkLayout(sizes);
      sizes.forEach((size, column) => {
        for (let unit = 0; unit < size; unit++) {
          const { y } = node(column, unit);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(y + radius).toBeLessThanOrEqual(height);
          if (unit > 0)
            expect(y - node(column, unit - 1).y).toBeGreaterThan(2 * radius);
        }
      });
    }),
  );
});

test.each([
  [3.21, "3.21"],
  [-2.34, "−2.34"],
  [0.5, "0.5"],
  [-12.345, "−12.3"],
  [100, "100"],
  [9.999, "10"],
  [0.0004, "0.00"],
  [-0.0004, "−0.00"],
  [0, "0"],
  [-0, "0"],
])("writes %f in a narrow place as %s", (value, text) => {
  expect(shortNumber(value)).toBe(text);
});
