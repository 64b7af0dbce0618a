import {
  accuracy,
  createNetwork,
  createOptimizer,
  lossAndGradient,
  losses,
  makeDataset,
  predict,
} from "../../engine/index.ts";
import type {
  DatasetSpec,
  NetworkSpec,
  OptimizerSpec,
} from "../../engine/index.ts";
import { mean, seeds } from "../statistics.ts";
import { passBack, softmaxRows } from "./probabilities.ts";

/** What is learned from the digits with one softmax and with two: images of each kind, steps, and seeds of every mean. */
export const digitCounts = {
  train: 400,
  test: 400,
  steps: 300,
  seeds: 3,
} as const;

/** The digits learned with one optimiser, with one softmax and with two: means over the seeds. */
export function compareSoftmaxes(optimizer: OptimizerSpec): {
  readonly once: Lesson;
  readonly twice: Lesson;
} {
  const { train, test, steps } = digitCounts;
  const lessons = (twice: boolean) =>
    meanOf(
      seeds(digitCounts.seeds).map((seed) =>
        teach({
          network: {
            inputs: 144,
            layers: [
              { units: 20, activation: "relu" },
              { units: 10, activation: "linear" },
            ],
            seed,
          },
          data: {
            name: "digits",
            count: train + test,
            noise: 0.15,
            test: test / (train + test),
          },
          optimizer,
          steps,
          twice,
        }),
      ),
    );
  return { once: lessons(false), twice: lessons(true) };
}

const meanOf = (lessons: readonly Lesson[]): Lesson => {
  const over = (key: keyof Lesson) =>
    mean(lessons.map((lesson) => lesson[key]));
  return {
    loss: over("loss"),
    accuracy: over("accuracy"),
    testAccuracy: over("testAccuracy"),
    minimised: over("minimised"),
  };
};

/** A network for classes, trained on all examples at once. */
export interface LessonSettings {
  readonly network: NetworkSpec;
  readonly data: DatasetSpec;
  readonly optimizer: OptimizerSpec;
  readonly steps: number;
  /** Whether the loss is given probabilities, and so takes the softmax of a softmax. */
  readonly twice: boolean;
}

/** What the network has learned; its probabilities are the softmax of its logits, taken once. */
export interface Lesson {
  readonly loss: number;
  readonly accuracy: number;
  /** NaN where no example is held out. */
  readonly testAccuracy: number;
  /** The loss that was minimised: of the softmax's softmax if `twice`. */
  readonly minimised: number;
}

/** Trains with cross-entropy on logits, or, `twice`, on probabilities that are taken for logits. */
export function teach(settings: LessonSettings): Lesson {
  const { x, y, count, classes, test } = makeDataset(settings.data);
  const network = createNetwork(settings.network);
  const update = createOptimizer(settings.optimizer);
  const lossOf = (scores: Float64Array, gradient: Float64Array) =>
    losses["cross-entropy"].evaluate(scores, y, count, classes, gradient);
  const evaluate = settings.twice
    ? (logits: Float64Array, gradient: Float64Array) => {
        const p = softmaxRows(logits, classes);
        const loss = lossOf(p, gradient);
        passBack(p, gradient, classes);
        return loss;
      }
    : lossOf;

  const gradient = new Float64Array(count * classes);
  for (let step = 0; step < settings.steps; step++) {
    const logits = predict(network, x, count);
    evaluate(logits, gradient);
    update(network.parameters, sendBack(network, x, count, logits, gradient));
  }
  const logits = predict(network, x, count);
  return {
    minimised: evaluate(logits, gradient),
    loss: lossOf(logits, gradient),
    accuracy: accuracy(logits, y, count, classes),
    testAccuracy:
      test.count === 0
        ? NaN
        : accuracy(
            predict(network, test.x, test.count),
            test.y,
            test.count,
            classes,
          ),
  };
}

/** ∂J by the parameters from ∂J by the outputs: the mean squared error to a point half as many numbers times g away has the gradient g. */
function sendBack(
  network: ReturnType<typeof createNetwork>,
  x: Float64Array,
  count: number,
  outputs: Float64Array,
  gradient: Float64Array,
): Float64Array {
  const target = outputs.map((z, i) => z - (outputs.length / 2) * gradient[i]);
  return lossAndGradient(network, "mse", x, target, count).gradient;
}
