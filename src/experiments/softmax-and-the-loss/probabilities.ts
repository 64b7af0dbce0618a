import { exp } from "../../engine/index.ts";

/** The softmax of every row of `logits` [rows × classes] at a temperature, each with its largest logit taken out first. */
export function softmaxRows(
  logits: Float64Array,
  classes: number,
  temperature = 1,
): Float64Array {
  const probabilities = new Float64Array(logits.length);
  for (let start = 0; start < logits.length; start += classes) {
    const row = logits.subarray(start, start + classes);
    const largest = row.reduce((a, b) => Math.max(a, b));
    const powers = row.map((z) => exp((z - largest) / temperature));
    const sum = powers.reduce((a, b) => a + b);
    probabilities.set(
      powers.map((power) => power / sum),
      start,
    );
  }
  return probabilities;
}

/** Turns ∂J/∂p into ∂J/∂z in place, row by row, for p the softmax of z: p_i (g_i - Σ_k g_k p_k). */
export function passBack(
  p: Float64Array,
  gradient: Float64Array,
  classes: number,
): void {
  for (let start = 0; start < p.length; start += classes) {
    let mean = 0;
    for (let i = start; i < start + classes; i++) mean += gradient[i] * p[i];
    for (let i = start; i < start + classes; i++) {
      gradient[i] = p[i] * (gradient[i] - mean);
    }
  }
}
