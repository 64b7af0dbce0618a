import type { Scaling } from "@/engine/index.ts";

/** A network of one input, one hidden layer of ReLU units and one output, as the function it is. */
export interface BentLine {
  /** The output for an input as it was drawn, before it is standardised. */
  at(x: number): number;
  /** Where each unit switches between nothing and a slope, wx + b = 0, in the order of the units. */
  readonly hinges: readonly number[];
}

/**
 * The function that `parameters` describe, in the engine's order: of k units k weights, k biases, k output
 * weights, one output bias. Two parameters are a straight line, its weight and its bias.
 */
export function bentLine(
  parameters: ArrayLike<number>,
  scaling: Scaling | undefined,
): BentLine {
  const all = Array.from(parameters);
  const [mean, deviation] = scaling
    ? [scaling.mean[0], scaling.deviation[0]]
    : [0, 1];
  const standard = (x: number) => (x - mean) / deviation;
  if (all.length === 2)
    return { at: (x) => all[0] * standard(x) + all[1], hinges: [] };

  const units = (all.length - 1) / 3;
  const [weights, biases, slopes] = [0, 1, 2].map((part) =>
    all.slice(part * units, (part + 1) * units),
  );
  const unit = (x: number, j: number) =>
    slopes[j] * Math.max(0, weights[j] * standard(x) + biases[j]);
  return {
    at: (x) => weights.reduce((sum, _, j) => sum + unit(x, j), all[3 * units]),
    hinges: weights.map((w, j) => mean - (biases[j] / w) * deviation),
  };
}
