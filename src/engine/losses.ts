import { checkValues } from "./check.ts";
import { exp, log1p, sigmoid, softplus } from "./elementary.ts";

/** A loss for a batch, with its gradient by the network's outputs. */
export interface LossFunction {
  /** Throws unless `y` is a target the loss can take for `count` examples and as many `outputs` each. */
  readonly check: (
    y: ArrayLike<number>,
    count: number,
    outputs: number,
  ) => void;
  /** Writes ∂J/∂output, [count × outputs], to `gradient` and returns J, the mean over the batch. */
  readonly evaluate: (
    output: Float64Array,
    y: Float64Array,
    count: number,
    outputs: number,
    gradient: Float64Array,
  ) => number;
  /** Whether the outputs are logits of classes, so that accuracy means something. */
  readonly classifies: boolean;
}

/** The losses by name, with PyTorch's reductions: each is the mean over the batch. */
export const losses = {
  /** Mean squared error (ŷ - y)², over examples and outputs; y is [count × outputs]. */
  mse: {
    classifies: false,
    check: (y, count, outputs) =>
      checkValues("y", y, count * outputs, `${count} examples × ${outputs}`),
    evaluate(output, y, count, outputs, gradient) {
      const length = count * outputs;
      let sum = 0;
      for (let i = 0; i < length; i++) {
        const difference = output[i] - y[i];
        sum += difference * difference;
        gradient[i] = (2 / length) * difference;
      }
      return sum / length;
    },
  },
  /** -log of the probability of the right one of two classes; one logit z for class 1 an example, y is 0 or 1. */
  bce: {
    classifies: true,
    check(y, count, outputs) {
      if (outputs !== 1) {
        throw new RangeError(
          `invalid outputs for bce: ${outputs} (expected 1, the logit of class 1)`,
        );
      }
      checkClasses("bce", y, count, 2);
    },
    // -log σ(z) = softplus(-z) for y = 1, -log(1 - σ(z)) = softplus(z) for y = 0: no large z is ever exponentiated.
    evaluate(output, y, count, _outputs, gradient) {
      let sum = 0;
      for (let n = 0; n < count; n++) {
        const z = output[n];
        sum += softplus(y[n] === 1 ? -z : z);
        gradient[n] = (y[n] === 1 ? -sigmoid(-z) : sigmoid(z)) / count;
      }
      return sum / count;
    },
  },
  /** -log of the softmax probability of the right class; a logit for each class, y the class's index. */
  "cross-entropy": {
    classifies: true,
    check(y, count, outputs) {
      if (outputs < 2) {
        throw new RangeError(
          `invalid outputs for cross-entropy: ${outputs} (expected at least 2, a logit for each class)`,
        );
      }
      checkClasses("cross-entropy", y, count, outputs);
    },
    evaluate(output, y, count, outputs, gradient) {
      let sum = 0;
      for (let n = 0; n < count; n++) {
        sum += crossEntropy(output, n * outputs, outputs, y[n], gradient);
      }
      const length = count * outputs;
      for (let i = 0; i < length; i++) gradient[i] /= count;
      return sum / count;
    },
  },
} as const satisfies Readonly<Record<string, LossFunction>>;

/** The name of a loss. */
export type Loss = keyof typeof losses;

// One example's loss; writes p - y. Log-sum-exp with the largest logit m taken out: m + log(1 + the others' e^(z - m)).
function crossEntropy(
  z: Float64Array,
  start: number,
  classes: number,
  right: number,
  gradient: Float64Array,
): number {
  const end = start + classes;
  let largest = start;
  for (let i = start + 1; i < end; i++) if (z[i] > z[largest]) largest = i;
  let others = 0;
  for (let i = start; i < end; i++) {
    gradient[i] = exp(z[i] - z[largest]);
    if (i !== largest) others += gradient[i];
  }
  for (let i = start; i < end; i++) gradient[i] /= 1 + others;
  gradient[start + right] -= 1;
  return z[largest] - z[start + right] + log1p(others);
}

function checkClasses(
  loss: Loss,
  y: ArrayLike<number>,
  count: number,
  classes: number,
): void {
  checkValues("y", y, count, `${count} examples`);
  for (let n = 0; n < count; n++) {
    if (!Number.isInteger(y[n]) || y[n] < 0 || y[n] >= classes) {
      throw new RangeError(
        `invalid y[${n}] for ${loss}: ${y[n]} (expected a class from 0 to ${classes - 1})`,
      );
    }
  }
}
