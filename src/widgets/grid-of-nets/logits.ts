import { layOut, predict, type NetworkSpec } from "@/engine/index.ts";
import type { Interval } from "@/plots/index.ts";

/** The logit of class B at the middles of resolution × resolution equal cells of x × y, the row of the lowest y first. */
export function logitsOf(
  spec: NetworkSpec,
  parameters: Float64Array,
  [x, y]: readonly [Interval, Interval],
  resolution: number,
): Float64Array {
  const count = resolution * resolution;
  const middle = ([low, high]: Interval, i: number) =>
    low + ((high - low) * (i + 0.5)) / resolution;
  const places = new Float64Array(2 * count);
  for (let n = 0; n < count; n++) {
    places[2 * n] = middle(x, n % resolution);
    places[2 * n + 1] = middle(y, Math.floor(n / resolution));
  }
  return predict(layOut(spec, parameters), places, count);
}

/**
 * Logits brought to between 0 and 1, 0 to a half, by a straight line: a line drawn between coarse cells at a half then
 * stands where the logits say, which it does not between probabilities near 0 and 1.
 */
export function sidesOf(logits: Float64Array): Float64Array {
  const largest = logits.reduce((most, z) => Math.max(most, Math.abs(z)), 1e-9);
  return logits.map((z) => 0.5 + z / (2 * largest));
}
