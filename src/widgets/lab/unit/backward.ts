import { activationsOf, lossAndGradient } from "@/engine/index.ts";
import { networkOf, type Shown } from "../shown.ts";

/** One training example sent through the network, forward and back. */
export interface Passed {
  /** Its inputs and its target. */
  readonly x: Float64Array;
  readonly y: number;
  readonly loss: number;
  /** What each layer passes on, and ∂L/∂z of each of its units: first layer to output. */
  readonly activations: readonly Float64Array[];
  readonly deltas: readonly Float64Array[];
}

/** A training example, counted from 1, sent through the network of these parameters; the last one where there are fewer. */
export function pass(
  shown: Shown,
  parameters: Float64Array,
  example: number,
): Passed {
  const { data, training } = shown;
  const n = Math.min(example, data.count) - 1;
  const x = data.x.slice(n * data.inputs, (n + 1) * data.inputs);
  const y = data.y.slice(n, n + 1);
  const network = networkOf(shown, parameters);
  const { loss, gradient } = lossAndGradient(network, training.loss, x, y, 1);
  // A bias adds to z as it is: its derivative is that of z.
  const deltas = networkOf(shown, gradient).layers.map(({ bias }) => bias);
  const activations = activationsOf(network, x, 1);
  return { x, y: y[0], loss, activations, deltas };
}
