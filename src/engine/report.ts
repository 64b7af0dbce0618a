import { activations } from "./activations.ts";
import type { ActivationFunction } from "./activations.ts";
import type { Layer, Network } from "./network.ts";
import type { LayerWork, Workspace } from "./workspace.ts";

/** What one layer looks like during a step; norms are the roots of sums of squares. */
export interface LayerReport {
  /** ‖W‖ */
  readonly weightNorm: number;
  /** ‖∂J/∂W‖, J the mean loss of the batch without penalties. */
  readonly gradientNorm: number;
  /** The root mean square, over the examples of the batch, of ‖∂L/∂z‖ for one example's loss L. */
  readonly deltaNorm: number;
  /** ‖ΔW‖, the change the next step will make. */
  readonly updateNorm: number;
  /** Mean and standard deviation of the activations, over units and examples of the batch. */
  readonly activationMean: number;
  readonly activationStd: number;
  /** Units that are 0 for the whole batch and so do not learn from it; 0 for functions that cannot die. */
  readonly dead: number;
}

/** A report on every layer, first to last, for a batch of `count` whose gradient is computed; `next` holds the parameters after the step. */
export function reportLayers(
  network: Network,
  workspace: Workspace,
  next: Network,
  count: number,
): LayerReport[] {
  return network.layers.map((layer, l) => {
    const work = workspace.layers[l];
    const length = count * layer.units;
    const { mean, deviation } = moments(work.a, length);
    return {
      weightNorm: norm(layer.weights, layer.weights.length),
      gradientNorm: norm(
        workspace.gradient.layers[l].weights,
        layer.weights.length,
      ),
      // delta holds ∂J/∂z = ∂L/∂z / count.
      deltaNorm: norm(work.delta, length) * Math.sqrt(count),
      updateNorm: distance(next.layers[l].weights, layer.weights),
      activationMean: mean,
      activationStd: deviation,
      dead: countDead(layer, work, count),
    };
  });
}

function norm(values: Float64Array, length: number): number {
  let largest = 0;
  for (let i = 0; i < length; i++) {
    largest = Math.max(largest, Math.abs(values[i]));
  }
  if (largest === 0) return 0;
  // Divided by the largest first: gradients of 1e-200 have a norm too.
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const ratio = values[i] / largest;
    sum += ratio * ratio;
  }
  return largest * Math.sqrt(sum);
}

function distance(a: Float64Array, b: Float64Array): number {
  return norm(
    a.map((value, i) => value - b[i]),
    a.length,
  );
}

function moments(values: Float64Array, length: number) {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += values[i];
  const mean = sum / length;
  let squares = 0;
  for (let i = 0; i < length; i++) {
    squares += (values[i] - mean) * (values[i] - mean);
  }
  return { mean, deviation: Math.sqrt(squares / length) };
}

function countDead(
  { activation, units }: Layer,
  { a }: LayerWork,
  count: number,
) {
  const { dies }: ActivationFunction = activations[activation];
  if (!dies) return 0;
  let dead = 0;
  for (let o = 0; o < units; o++) {
    let n = 0;
    while (n < count && a[n * units + o] === 0) n++;
    if (n === count) dead++;
  }
  return dead;
}
