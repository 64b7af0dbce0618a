import {
  activationsOf,
  lossAndGradient,
  type Network,
} from "@/engine/index.ts";
import { networkOf, type Shown } from "../shown.ts";

/** One training example sent through the network, forward and back. */
export interface Passed {
  readonly network: Network;
  /** Its inputs and its target. */
  readonly x: Float64Array;
  readonly y: number;
  readonly loss: number;
  /** What each layer passes on, and ∂L/∂z of each of its units: first layer to output. */
  readonly activations: readonly Float64Array[];
  readonly deltas: readonly Float64Array[];
  /** The derivative of its loss by every parameter, laid out as the network is. */
  readonly gradient: Network;
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
  const slopes = lossAndGradient(network, training.loss, x, y, 1);
  const gradient = networkOf(shown, slopes.gradient);
  // A bias adds to z as it is: its derivative is that of z.
  const deltas = gradient.layers.map(({ bias }) => bias);
  const activations = activationsOf(network, x, 1);
  const { loss } = slopes;
  return { network, x, y: y[0], loss, activations, deltas, gradient };
}
