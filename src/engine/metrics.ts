import { checkWhole } from "./check.ts";

/** The class chosen for each example by its logits [count × outputs]: the largest one's, or 1 where a single logit is over 0. */
export function classesOf(
  output: Float64Array,
  count: number,
  outputs: number,
): Uint32Array {
  return Uint32Array.from({ length: count }, (_, n) =>
    classOf(output, n, outputs),
  );
}

/** The class chosen for example n by the logits [count × outputs]. */
export function classOf(
  output: Float64Array,
  n: number,
  outputs: number,
): number {
  const start = n * outputs;
  if (outputs === 1) return output[start] > 0 ? 1 : 0;
  let largest = 0;
  for (let o = 1; o < outputs; o++) {
    if (output[start + o] > output[start + largest]) largest = o;
  }
  return largest;
}

/** The share of examples whose chosen class is the right one, y [count]. */
export function accuracy(
  output: Float64Array,
  y: Float64Array,
  count: number,
  outputs: number,
): number {
  checkWhole("count", count, 1);
  let right = 0;
  for (let n = 0; n < count; n++) {
    if (classOf(output, n, outputs) === y[n]) right++;
  }
  return right / count;
}

/** How often class i was taken for class j, [classes × classes], row i by row i; two classes for a single logit. */
export function confusion(
  output: Float64Array,
  y: Float64Array,
  count: number,
  outputs: number,
): Uint32Array {
  const classes = Math.max(2, outputs);
  const times = new Uint32Array(classes * classes);
  for (let n = 0; n < count; n++) {
    times[y[n] * classes + classOf(output, n, outputs)]++;
  }
  return times;
}

/** R² = 1 - Σ(y - ŷ)² / Σ(y - ȳ)², the share of y's variance that ŷ explains: 1 is perfect, 0 no better than the mean. */
export function rSquared(predictions: Float64Array, y: Float64Array): number {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  let unexplained = 0;
  let total = 0;
  for (let n = 0; n < y.length; n++) {
    const error = y[n] - predictions[n];
    unexplained += error * error;
    total += (y[n] - mean) * (y[n] - mean);
  }
  return 1 - unexplained / total;
}
