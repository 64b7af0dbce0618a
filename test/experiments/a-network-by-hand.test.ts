import { expect, test } from "vitest";
import {
  activationsOf,
  createTraining,
  lossAndGradient,
} from "@/engine/index.ts";
import {
  countsOf,
  difference,
  fates,
  interval,
  rings,
  seasons,
  xor,
} from "@/experiments/a-network-by-hand.ts";
import { hinges, idleUnit } from "@/experiments/a-network-by-hand/by-hand.ts";
import {
  sharedLosses,
  xorTraining,
} from "@/experiments/a-network-by-hand/fates.ts";
import { seeds } from "@/experiments/statistics.ts";

test("two sigmoids make a bump: the middle point is inside, the others are not", () => {
  const [left, middle, right] = interval.map(({ probability }) => probability);
  expect(middle).toBeGreaterThan(0.99);
  expect(left).toBeLessThan(0.01);
  expect(right).toBeCloseTo(left, 15);
});

test("the hidden units have the values worked out by hand", () => {
  expect(xor.corners.map(({ hidden }) => hidden)).toEqual([
    [0, 2.34],
    [0, 0],
    [0, 0],
    [3.21, 0],
  ]);
});

test("the logits are 3.19 h1 + 4.64 h2 - 4.08 and -2.68 h1 - 3.44 h2 + 4.42", () => {
  const expected = [
    [6.7776, -3.6296],
    [-4.08, 4.42],
    [-4.08, 4.42],
    [6.1599, -4.1828],
  ];
  xor.corners.forEach(({ logits }, n) =>
    logits.forEach((z, c) => expect(z).toBeCloseTo(expected[n][c], 13)),
  );
});

test("probabilities and losses are those of PyTorch in float64", () => {
  const right = [0.9999697868, 0.999796573, 0.999796573, 0.9999677738];
  const losses = [3.02137e-5, 2.03447672e-4, 2.03447672e-4, 3.2226672e-5];
  xor.corners.forEach((corner, n) => {
    expect(corner.right).toBeCloseTo(right[n], 10);
    expect(corner.loss).toBeCloseTo(losses[n], 12);
  });
  expect(xor.loss).toBeCloseTo(0.00011733392906, 14);
});

test("the answer changes where 8.5 is used up: by 5.87 · 3.21 above the diagonal, by 8.08 · 2.34 below", () => {
  expect(xor.strip[0]).toBeCloseTo(1 - 8.5 / (8.08 * 2.34), 14);
  expect(xor.strip[1]).toBeCloseTo(1 + 8.5 / (5.87 * 3.21), 14);
});

const gradientOf = (network: typeof hinges, x: number[], y: number[]) =>
  lossAndGradient(
    network,
    "cross-entropy",
    Float64Array.from(x),
    Float64Array.from(y),
    y.length,
  ).gradient;

test("the two points on the kink teach the first layer nothing", () => {
  const gradient = gradientOf(hinges, [0, 1, 1, 0], [1, 1]);
  expect([...gradient.subarray(0, 6)].map(Math.abs)).toEqual(Array(6).fill(0));
  expect(Math.abs(gradient[10])).toBeGreaterThan(0); // the output's bias
});

test("a unit of zeros changes nothing, and no gradient of its weights is other than 0", () => {
  expect(xor.withIdleUnit).toBe(xor.loss);
  const corners = [0, 0, 0, 1, 1, 0, 1, 1];
  const gradient = gradientOf(idleUnit, corners, [0, 1, 1, 0]);
  // W1 [3 × 2], b1 [3], W2 [2 × 3], b2 [2]
  const idle = [4, 5, 8, 11, 14].map((i) => Math.abs(gradient[i]));
  expect(idle).toEqual(Array(5).fill(0));
});

test.each([
  ["relu", 2, 21, 24],
  ["relu", 3, 49, 51],
  ["relu", 4, 66, 69],
  ["relu", 8, 95, 95],
  ["tanh", 2, 54, 69],
  ["tanh", 4, 95, 100],
  ["sigmoid", 2, 56, 83],
  ["sigmoid", 4, 98, 100],
] as const)(
  "XOR with %s, %d units: of PyTorch's seeds 0 to 99 Adam solves %d, SGD %d",
  (activation, units, adam, sgd) => {
    const table: Readonly<Record<number, (typeof fates.relu)[2]>> =
      fates[activation];
    expect(table[units].adam.solved).toBe(adam);
    expect(table[units].sgd.solved).toBe(sgd);
  },
);

test("a pair of ReLUs is solved or shares an answer among four, three or two points, and nothing else", () => {
  const { adam, sgd } = fates.relu[2];
  expect(adam.stuck).toEqual({ four: 33, three: 38, two: 8 });
  expect(sgd.stuck).toEqual({ four: 41, three: 28, two: 7 });
  for (const { runs, solved, stuck } of [adam, sgd, fates.longer]) {
    expect(solved + stuck.four + stuck.three + stuck.two).toBe(runs);
  }
});

test.each([
  [{ name: "adam", learningRate: 0.03 }, 2000],
  [{ name: "sgd", learningRate: 0.5 }, 5000],
] as const)(
  "where a pair of ReLUs ends follows from the corners its units reach: %j",
  (optimizer, steps) => {
    for (const seed of seeds(100)) {
      const pair = { activation: "relu", units: 2, optimizer } as const;
      const training = createTraining(xorTraining(pair, seed));
      training.run(steps);
      const { network, data } = training;
      const [hidden] = activationsOf(network, data.x, 4);
      const reaches = (corner: number, unit: number) =>
        hidden[2 * corner + unit] > 0;
      const isLinear = [0, 1].every((unit) => {
        const [first, ...others] = seeds(4).map((n) => reaches(n, unit));
        return others.every((other) => other === first);
      });
      const together = seeds(4).filter((n) => !reaches(n, 0) && !reaches(n, 1));
      const classes = new Set(together.map((n) => data.y[n]));
      const limit = isLinear
        ? sharedLosses.four
        : together.length === 3
          ? sharedLosses.three
          : classes.size === 2
            ? sharedLosses.two
            : 0;
      expect(Math.abs(training.measure().loss - limit)).toBeLessThan(0.01);
    }
  },
);

test("ten times as many steps solve no more, another start fewer, a second output hardly more, a leak twice as many", () => {
  expect(fates.longer.solved).toBe(21);
  expect(fates.he.solved).toBe(14);
  expect(fates.twoOutputs.solved).toBe(26);
  expect(fates.leaky.solved).toBe(55);
});

test("the first four seeds under Adam show all four fates", () => {
  const [stuck, three, solved, two] = fates.relu[2].adam.losses;
  expect(stuck).toBeCloseTo(0.6931, 4);
  expect(three).toBeCloseTo(0.4774, 4);
  expect(solved).toBeCloseTo(0.0002, 4);
  expect(two).toBeCloseTo(0.3466, 4);
});

test("equal units stay equal to the bit, and a pair of them solves nothing", () => {
  expect(difference).toBe(0);
  expect(fates.constant.solved).toBe(0);
});

test("one neuron tells the rings apart by the squares and not by the coordinates", () => {
  expect(rings.raw.succeeded).toBe(0);
  expect(rings.raw.loss).toBeCloseTo(Math.log(2), 2);
  expect(rings.raw.testAccuracy).toBeLessThan(0.6);
  for (const { succeeded, runs, testAccuracy } of [
    rings.squares,
    rings.hidden,
  ]) {
    expect(succeeded).toBe(runs);
    expect(testAccuracy).toBeGreaterThan(0.98);
  }
  expect(rings.squares.epochs).toBeLessThan(rings.hidden.epochs);
});

test("softmax keeps the order and shares out 1", () => {
  const { scores, probabilities } = seasons;
  expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 15);
  expect(probabilities[1] / probabilities[3]).toBeCloseTo(
    Math.exp(scores[1] - scores[3]),
    12,
  );
});

test.each([
  [[1, 1], 1, 1, 2],
  [[2, 2, 1], 6, 3, 9],
  [[2, 2, 2], 8, 4, 12],
  [[2, 3, 2], 12, 5, 17],
  [[2, 10, 1], 30, 11, 41],
  [[1, 3, 5, 4, 1], 42, 13, 55],
  [[6, 32, 32, 32, 4], 2368, 100, 2468],
  [[2, 100, 100, 100, 16, 1], 21_816, 317, 22_133],
])("%j has %d weights and %d biases, %d parameters", (sizes, ...expected) => {
  const { weights, biases, parameters } = countsOf(...sizes);
  expect([weights, biases, parameters]).toEqual(expected);
});
