import { describe, expect, test } from "vitest";
import { createNetwork } from "@/engine/index.ts";
import {
  circles,
  convolutions,
  gaussians,
  line,
  linearNets,
  rounding,
  updates,
  xor,
} from "@/experiments/linear-collapse.ts";
import {
  convolve,
  convolvePadded,
  mergeKernels,
} from "@/experiments/linear-collapse/convolution.ts";
import { merge } from "@/experiments/linear-collapse/merge.ts";
import { gradientsAt } from "@/experiments/linear-collapse/updates.ts";

const square = (size: number, values: readonly number[]) => ({
  size,
  values: Float64Array.from(values),
});

/** The square of all products of two rows. */
const outer = (row: readonly number[]) =>
  square(
    row.length,
    row.flatMap((a) => row.map((b) => a * b)),
  );

test("two layers merge into the products that the chapter works out by hand", () => {
  const { layers, parameters } = createNetwork({
    inputs: 2,
    layers: [
      { units: 2, activation: "linear" },
      { units: 2, activation: "linear" },
    ],
  });
  parameters.set([1, 2, 0, 1, 1, 1, 2, 0, 1, -1, 0, 3]);
  const { weights, bias } = merge(layers);
  expect([...weights]).toEqual([2, 4, 1, 1]);
  expect([...bias]).toEqual([2, 3]);
});

test("layers of unequal widths merge into inputs and outputs alone", () => {
  const { layers, parameters } = createNetwork({
    inputs: 3,
    layers: [
      { units: 1, activation: "linear" },
      { units: 2, activation: "linear" },
    ],
  });
  parameters.set([1, 2, 3, 4, 5, -1, 6, 7]);
  const merged = merge(layers);
  expect([merged.inputs, merged.units]).toEqual([3, 2]);
  expect([...merged.weights]).toEqual([5, 10, 15, -1, -2, -3]);
  expect([...merged.bias]).toEqual([5 * 4 + 6, -4 + 7]);
});

test("a random stack and its merged layer differ by rounding, about 1e-15, more with more layers", () => {
  const medians = rounding.stacksOf.map(({ median }) => median);
  expect(medians).toEqual(medians.toSorted((a, b) => a - b));
  expect(medians[0]).toBeGreaterThan(2e-16);
  expect(medians[4]).toBeLessThan(1e-14);
  for (const { largest } of rounding.stacksOf)
    expect(largest).toBeLessThan(1e-12);
});

describe("linear networks of every depth", () => {
  test.each([
    ["the rings", circles],
    ["XOR", xor],
    ["two Gaussians", gaussians],
  ])("end at the loss of logistic regression on %s", (_, depths) => {
    for (const { end } of depths) expect(end).toBeCloseTo(depths[0].end, 3);
  });

  test("on XOR that is log 2, the loss of answering a half", () => {
    for (const { end } of xor) expect(end).toBeCloseTo(Math.LN2, 4);
    for (const { end } of circles) expect(end).toBeLessThan(Math.LN2);
  });

  test("on two Gaussians differ on the way, as the same nets in PyTorch do", () => {
    const pytorch = [0.256, 0.201, 0.214, 0.268, 0.372, 0.497];
    gaussians.forEach(({ early }, depth) =>
      expect(Math.abs(early - pytorch[depth])).toBeLessThan(0.01),
    );
  });

  test("on two Gaussians are ahead with one hidden layer and far behind with five", () => {
    const [first, second, ...others] = gaussians
      .toSorted((a, b) => a.early - b.early)
      .map(({ depth }) => depth);
    expect([first, second, others.at(-1)]).toEqual([1, 2, 5]);
  });

  test("have 3, 17, 37 ... parameters for a map that has 3", () => {
    const { width } = linearNets;
    gaussians.forEach(({ depth, parameters }) =>
      expect(parameters).toBe(
        depth === 0
          ? 3
          : 3 * width + (depth - 1) * (width * width + width) + width + 1,
      ),
    );
  });
});

test("two examples ask for updates of -1.75 and -15.75 where the popular proof says they are equal", () => {
  expect(updates.linear.near.first).toBe(-1.75);
  expect(updates.linear.far.first).toBe(-15.75);
});

test.each(["linear", "tanh"] as const)(
  "the gradients of both weights are what small changes do to the loss: %s",
  (activation) => {
    const h = 1e-5;
    const example = { x: 3, y: 6 };
    const at = (w1: number, w2: number) =>
      gradientsAt([w1, w2], example, activation);
    const { first, second, prediction, loss } = at(0.2, 0.8);
    expect(first).toBeCloseTo(
      (at(0.2 + h, 0.8).loss - at(0.2 - h, 0.8).loss) / (2 * h),
      6,
    );
    expect(second).toBeCloseTo(
      (at(0.2, 0.8 + h).loss - at(0.2, 0.8 - h).loss) / (2 * h),
      6,
    );
    expect(loss).toBeCloseTo((prediction - example.y) ** 2, 12);
  },
);

test("two linear layers fit y = 2x - 1, and better than one in the end", () => {
  expect(line.two.weight).toBeCloseTo(2, 4);
  expect(line.two.bias).toBeCloseTo(-1, 4);
  // What PyTorch prints in the chapter's listing, from the same seeds.
  expect(line.two.weight.toFixed(5)).toBe("1.99999");
  expect(line.two.losses.at(-1)).toBeLessThan(1e-9);
  expect(line.two.losses.at(-1)).toBeLessThan(line.one.losses.at(-1)! / 1000);
});

test("kernels merge as polynomials multiply: (1 2 1) twice is (1 4 6 4 1)", () => {
  const kernel = outer([1, 2, 1]);
  expect(mergeKernels(kernel, kernel)).toEqual(outer([1, 4, 6, 4, 1]));
});

test("a convolution without padding takes every place where the kernel fits", () => {
  const image = square(3, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const corner = square(2, [1, 0, 0, 0]);
  expect(convolve(image, corner)).toEqual(square(2, [1, 2, 4, 5]));
});

test("zeros around a row of ones: (1 1 1) twice makes 5 7 5 of its middle, and not 6 7 6", () => {
  const image = square(3, [0, 0, 0, 1, 1, 1, 0, 0, 0]);
  const kernel = square(3, [0, 0, 0, 1, 1, 1, 0, 0, 0]);
  const middle = ({ values }: { readonly values: Float64Array }) => [
    ...values.slice(3, 6),
  ];
  const twice = convolvePadded(convolvePadded(image, kernel), kernel);
  expect(middle(twice)).toEqual([5, 7, 5]);
  const merged = convolvePadded(image, mergeKernels(kernel, kernel));
  expect(middle(merged)).toEqual([6, 7, 6]);
});

test("two convolutions are one, except in the outermost pixels of an image padded with zeros", () => {
  expect(convolutions.valid).toBeLessThan(1e-13);
  expect(convolutions.interior).toBeLessThan(1e-13);
  expect(convolutions.border).toBeGreaterThan(1);
});
