import { accuracy, createTraining, log, predict } from "../../engine/index.ts";
import type { TrainingSettings } from "../../engine/index.ts";
import { createFastKernels } from "../../engine/simd/kernels.ts";
import { mean, seeds } from "../statistics.ts";
import { softmaxRows } from "./probabilities.ts";

/** Images to learn from, to fit a temperature on, and to judge by; and how many seeds every mean is over. */
export const counts = {
  train: 1000,
  validation: 1000,
  test: 1000,
  seeds: 3,
} as const;

const classes = 10;

/** What a network says of the test images, and what is true of it. */
export interface Judgement {
  readonly accuracy: number;
  /** The mean of the largest probability. */
  readonly confidence: number;
  readonly loss: number;
}

/** The network of one seed in training. */
interface Run {
  /** After so many epochs. */
  readonly after: Readonly<Record<number, Judgement>>;
  readonly trainingAccuracy: number;
  /** At the end: the temperature with the least loss on the validation images, and what it makes of the test images. */
  readonly temperature: number;
  readonly tempered: Judgement;
  /** At the end, each test image as the largest probability and whether its class was right. */
  readonly claims: readonly Claim[];
}

type Claim = readonly [confidence: number, right: boolean];

/** Test images whose largest probability lies between two limits. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  /** The share of them that were classified rightly. */
  readonly right: number;
}

/** Trains a network on the digits from each seed, and compares how sure it is with how often it is right. */
export function calibrate(
  epochs: readonly number[],
  limits: readonly number[],
) {
  const runs = seeds(counts.seeds).map((seed) => follow(seed, epochs));
  const claims = runs.flatMap((run) => run.claims);
  return {
    after: Object.fromEntries(
      epochs.map((epoch) => [
        epoch,
        meanOf(runs.map(({ after }) => after[epoch])),
      ]),
    ),
    trainingAccuracy: mean(runs.map((run) => run.trainingAccuracy)),
    temperature: mean(runs.map((run) => run.temperature)),
    tempered: meanOf(runs.map((run) => run.tempered)),
    bins: limits.slice(1).map((to, i) => binOf(claims, limits[i], to)),
  };
}

function follow(seed: number, epochs: readonly number[]): Run {
  const training = createTraining(settingsOf(seed), createFastKernels());
  const { x, y } = training.data.test;
  const all = counts.validation + counts.test;
  const after: Record<number, Judgement> = {};
  let logits: Float64Array = new Float64Array(0);
  for (const epoch of epochs) {
    training.run(epoch * training.stepsPerEpoch - training.step);
    logits = predict(training.network, x, all);
    after[epoch] = judge(...testPart(logits, y));
  }
  const temperature = coolest(
    logits.subarray(0, counts.validation * classes),
    y.subarray(0, counts.validation),
  );
  const [testLogits, testClasses] = testPart(logits, y);
  return {
    after,
    trainingAccuracy: training.measure().accuracy ?? NaN,
    temperature,
    tempered: judge(testLogits, testClasses, temperature),
    claims: claimsOf(testLogits, testClasses),
  };
}

const settingsOf = (seed: number): TrainingSettings => ({
  network: {
    inputs: 144,
    layers: [
      { units: 50, activation: "relu" },
      { units: 50, activation: "relu" },
      { units: classes, activation: "linear" },
    ],
    seed,
  },
  loss: "cross-entropy",
  data: {
    name: "digits",
    count: counts.train + counts.validation + counts.test,
    noise: 0.15,
    test:
      (counts.validation + counts.test) /
      (counts.train + counts.validation + counts.test),
  },
  optimizer: { name: "adam", learningRate: 0.001 },
  batch: 32,
});

// The held-out images come in one piece: first those for validation, then those for the test.
const testPart = (
  logits: Float64Array,
  y: Float64Array,
): [Float64Array, Float64Array] => [
  logits.subarray(counts.validation * classes),
  y.subarray(counts.validation),
];

function judge(
  logits: Float64Array,
  y: Float64Array,
  temperature = 1,
): Judgement {
  return {
    accuracy: accuracy(logits, y, y.length, classes),
    confidence: mean(
      claimsOf(logits, y, temperature).map(([confidence]) => confidence),
    ),
    loss: lossOf(logits, y, temperature),
  };
}

function lossOf(logits: Float64Array, y: Float64Array, temperature: number) {
  const p = softmaxRows(logits, classes, temperature);
  return mean(Array.from(y, (right, n) => -log(p[n * classes + right])));
}

/** The temperature with the least loss, to a twentieth. */
function coolest(logits: Float64Array, y: Float64Array): number {
  const tried = Array.from({ length: 100 }, (_, i) => (i + 1) / 20);
  const found = tried.map((temperature) => lossOf(logits, y, temperature));
  return tried[found.indexOf(Math.min(...found))];
}

function claimsOf(
  logits: Float64Array,
  y: Float64Array,
  temperature = 1,
): Claim[] {
  const p = softmaxRows(logits, classes, temperature);
  return Array.from(y, (right, n) => {
    const row = p.subarray(n * classes, (n + 1) * classes);
    const confidence = Math.max(...row);
    return [confidence, row[right] === confidence];
  });
}

function binOf(claims: readonly Claim[], from: number, to: number): Bin {
  const inside = claims.filter(([p]) => from <= p && (p < to || to === 1));
  return {
    from,
    to,
    count: inside.length,
    confidence: mean(inside.map(([confidence]) => confidence)),
    right: mean(inside.map(([, right]) => Number(right))),
  };
}

const meanOf = (judgements: readonly Judgement[]): Judgement => ({
  accuracy: mean(judgements.map(({ accuracy }) => accuracy)),
  confidence: mean(judgements.map(({ confidence }) => confidence)),
  loss: mean(judgements.map(({ loss }) => loss)),
});
