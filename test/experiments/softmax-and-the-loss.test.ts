import { expect, test } from "vitest";
import { createTraining, makeDataset } from "@/engine/index.ts";
import {
  calibrate,
  counts,
} from "@/experiments/softmax-and-the-loss/calibration.ts";
import { teach } from "@/experiments/softmax-and-the-loss/double-softmax.ts";
import {
  passBack,
  softmaxRows,
} from "@/experiments/softmax-and-the-loss/probabilities.ts";
import {
  largestExponent,
  lossOfRounded,
  lossThroughFloat32,
  readScores,
} from "@/experiments/softmax-and-the-loss/scores.ts";
import {
  answerExactly,
  threeClasses,
} from "@/experiments/softmax-and-the-loss/three-classes.ts";
import {
  rate,
  unlearn,
} from "@/experiments/softmax-and-the-loss/wrong-start.ts";
import {
  blobs,
  calibration,
  exactly,
  floors,
  slips,
  spiralHidden,
  spiralLinear,
  twice,
  wrongStart,
} from "@/experiments/softmax-and-the-loss.ts";

const expectClose = (
  found: readonly number[],
  expected: readonly number[],
  digits: number,
) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => expect(value).toBeCloseTo(expected[i], digits));
};

test("the scores (7, 1, 2.2) become the probabilities, losses and gradient of PyTorch", () => {
  const { exponentials, probabilities, losses, gradient } = readScores([
    7, 1, 2.2,
  ]);
  expectClose(exponentials, [1096.6332, 2.7183, 9.025], 4);
  expectClose(probabilities, [0.989405, 0.002452, 0.008143], 6);
  expectClose(losses, [0.0106516, 6.0106516, 4.8106516], 7);
  expectClose(gradient, [-0.010595, 0.002452, 0.008143], 6);
});

test.each([
  [0.5, 0.99993],
  [2, 0.877],
  [5, 0.594],
  [10, 0.461],
])("at temperature %d the first of them has %d", (temperature, expected) => {
  const [first] = readScores([7, 1, 2.2], temperature).probabilities;
  expect(first).toBeCloseTo(expected, expected > 0.99 ? 5 : 3);
});

test("three logits that hardly differ are flattened", () => {
  const { probabilities } = readScores([0.3, 0.2, 0.1]);
  expectClose(probabilities, [0.367, 0.332, 0.301], 3);
});

test.each([[[7, 1, 2.2]], [[-3, 0.5]], [[1000, 0, 999]], [[0, 0, 0, 0]]])(
  "the probabilities of %j sum to one, moved or not",
  (logits) => {
    const { probabilities } = readScores(logits);
    expect(probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 14);
    const moved = readScores(logits.map((z) => z + 12.5)).probabilities;
    expectClose(moved, probabilities, 13);
    expectClose(
      Array.from(softmaxRows(Float64Array.from(logits), logits.length)),
      probabilities,
      13,
    );
  },
);

test("the largest exponents are the last with a finite power", () => {
  const { float64, float32 } = largestExponent;
  expect(Math.exp(float64 - 1e-9)).toBeLessThan(Infinity);
  expect(Math.exp(float64 + 1e-9)).toBe(Infinity);
  expect(Math.fround(Math.exp(float32 - 1e-6))).toBeLessThan(Infinity);
  expect(Math.fround(Math.exp(float32 + 1e-6))).toBe(Infinity);
});

test("rounding before the logarithm costs the digits that the audit of the example found", () => {
  expect(lossOfRounded(0.98940496, 3)).toBeCloseTo(0.01106, 5);
  expect(slips.toBaseTen).toBeCloseTo(0.0048, 4);
});

test("the loss through 32 bits is PyTorch's: digits are lost at 15, and all of it at 17", () => {
  const exact = (z: number) => Math.log1p(Math.exp(-z));
  expect(lossThroughFloat32(5) / exact(5)).toBeCloseTo(1, 4);
  expect(lossThroughFloat32(15)).toBeCloseTo(3.576279e-7, 12);
  expect(lossThroughFloat32(17)).toBeCloseTo(0, 20);
});

test.each([
  ["half", 0.0173, [0.976, 0.964, 0.933, 0.203], 469],
  ["squared", 0.0347, [0.964, 0.795, 0.203, 0.078], 234],
  ["entropy", 0.982, [0.099, 0.041, 0.026, 0.012], 50],
] as const)(
  "from w = b = 2 the loss %s takes PyTorch's steps",
  (teacher, gradient, outputs, arrived) => {
    const descent = unlearn(teacher, 2, 500);
    expect(descent.gradient).toBeCloseTo(gradient, 4);
    expectClose(
      [50, 100, 150, 300].map((step) => descent.outputs[step]),
      outputs,
      3,
    );
    expect(descent.arrived).toBe(arrived);
  },
);

test("from w = b = 4 the squared error waits about e^z / 4η steps, twice that with the half", () => {
  const { half, squared, entropy } = wrongStart.four;
  expect(entropy.arrived).toBe(63);
  expect(squared.outputs[3000]).toBeGreaterThan(0.999);
  const wait = Math.exp(8) / (4 * rate);
  expect(squared.arrived! / wait).toBeCloseTo(1, 1);
  expect(half.arrived! / squared.arrived!).toBeCloseTo(2, 2);
});

test("the gradient that goes back through a softmax is that of differences", () => {
  const logits = Float64Array.of(0.3, -1.2, 2, 0.5, 0.1, -0.7);
  const weights = Float64Array.of(1, -2, 0.5, 0.3, 1.5, -1);
  const value = (z: Float64Array) =>
    softmaxRows(z, 3).reduce((sum, p, i) => sum + weights[i] * p, 0);
  const gradient = weights.slice();
  passBack(softmaxRows(logits, 3), gradient, 3);
  const h = 1e-6;
  const differences = Array.from(logits, (z, i) => {
    const beside = (step: number) => value(logits.with(i, z + step));
    return (beside(h) - beside(-h)) / (2 * h);
  });
  expectClose(Array.from(gradient), differences, 9);
});

const lesson = {
  network: {
    inputs: 2,
    layers: [
      { units: 5, activation: "tanh" },
      { units: 3, activation: "linear" },
    ],
  },
  data: { name: "blobs", count: 60 },
  optimizer: { name: "sgd", learningRate: 0.5 },
  steps: 40,
} as const;

test("a lesson with one softmax is the engine's own training", () => {
  const { steps, ...settings } = lesson;
  const training = createTraining({
    ...settings,
    loss: "cross-entropy",
    batch: "full",
  });
  training.run(steps);
  const { loss, accuracy } = training.measure();
  const once = teach({ ...lesson, twice: false });
  expect(once.loss).toBeCloseTo(loss, 12);
  expect(once.accuracy).toBe(accuracy);
});

test("with two softmaxes it learns more slowly, and its loss stays above log(1 + 2/e)", () => {
  const once = teach({ ...lesson, twice: false });
  const two = teach({ ...lesson, twice: true });
  expect(two.minimised).toBeGreaterThan(Math.log(1 + 2 / Math.E));
  expect(two.loss).toBeLessThan(Math.log(3));
  expect(two.loss).toBeGreaterThan(once.loss);
  expect(floors.three).toBeCloseTo(Math.log(1 + 2 / Math.E), 14);
  expect(floors.ten).toBeCloseTo(Math.log(1 + 9 / Math.E), 14);
});

test("the exact answer to the blobs is Bayes' rule on their normal densities", () => {
  const { noise } = threeClasses.blobs;
  const { x, y, count } = makeDataset(threeClasses.blobs).test;
  const density = (n: number, k: number) => {
    const angle = (2 * Math.PI * k) / 3;
    const [across, up] = [Math.sin(angle), Math.cos(angle)];
    const distance = Math.hypot(x[2 * n] - across, x[2 * n + 1] - up);
    return Math.exp(-(distance ** 2) / (2 * noise ** 2));
  };
  const answers = Array.from({ length: count }, (_, n) => {
    const densities = [0, 1, 2].map((k) => density(n, k));
    const own = densities[y[n]];
    return {
      right: own === Math.max(...densities),
      loss: -Math.log(own / densities.reduce((a, b) => a + b)),
    };
  });
  const { right, loss } = answerExactly();
  expect(right).toBe(answers.filter((answer) => answer.right).length / count);
  const sum = answers.reduce((total, answer) => total + answer.loss, 0);
  expect(loss).toBeCloseTo(sum / count, 12);
});

test("the bins of a calibration add up to its means", () => {
  const { after, bins, tempered } = calibrate([1, 2], [0, 0.3, 0.6, 1]);
  const images = counts.seeds * counts.test;
  const total = (of: (bin: (typeof bins)[number]) => number) =>
    bins.reduce((sum, bin) => sum + (bin.count && bin.count * of(bin)), 0);
  expect(total(() => 1)).toBe(images);
  expect(total(({ right }) => right) / images).toBeCloseTo(
    after[2].accuracy,
    12,
  );
  expect(total(({ confidence }) => confidence) / images).toBeCloseTo(
    after[2].confidence,
    12,
  );
  expect(tempered.accuracy).toBeCloseTo(after[2].accuracy, 12);
});

test("what the prose says of the digits holds: modest, then right, then overconfident", () => {
  const [early, later, late] = [10, 30, 100].map((e) => calibration.after[e]);
  const excess = ({ confidence, accuracy }: typeof early) =>
    confidence - accuracy;
  expect(excess(early)).toBeLessThan(-0.03);
  expect(Math.abs(excess(later))).toBeLessThan(0.02);
  expect(excess(late)).toBeGreaterThan(0.05);
  expect(late.loss).toBeGreaterThan(later.loss);
  expect(late.accuracy).toBeGreaterThan(later.accuracy);
  expect(calibration.trainingAccuracy).toBe(1);
  expect(calibration.temperature).toBeGreaterThan(1);
  expect(calibration.tempered.loss).toBeLessThan(later.loss);
});

test("what the prose says of three classes holds: lines suffice for the blobs and not for the spiral", () => {
  expect(Math.abs(blobs.right.mean - exactly.right)).toBeLessThan(0.01);
  expect(spiralLinear.right.most).toBeLessThan(0.5);
  expect(spiralHidden.right.least).toBeGreaterThan(0.9);
});

test("what the prose says of two softmaxes holds: they learn, and worse, with both optimisers", () => {
  for (const { once, twice: two } of [twice.sgd, twice.adam]) {
    expect(two.testAccuracy).toBeGreaterThan(0.3);
    expect(two.testAccuracy).toBeLessThan(once.testAccuracy - 0.05);
  }
  expect(twice.adam.twice.accuracy).toBeGreaterThan(0.8);
  expect(twice.adam.twice.loss).toBeGreaterThan(Math.log(10));
});
