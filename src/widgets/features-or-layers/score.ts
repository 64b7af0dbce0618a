import {
  activationsOf,
  createNetwork,
  type Dataset,
  type TrainingSettings,
} from "@/engine/index.ts";

/** What an output neuron sees of every point, and how it adds it up. */
export interface Score {
  /** [count × inputs], row by row. */
  readonly seen: Float64Array;
  readonly inputs: number;
  readonly weights: Float64Array;
  readonly bias: number;
}

/** The last layer of a network with these parameters, over the points of a data set: the features themselves where it has no hidden layer. */
export function scoreOf(
  { network: spec }: TrainingSettings,
  parameters: ArrayLike<number>,
  { x, count }: Pick<Dataset, "x" | "count">,
): Score {
  const network = createNetwork(spec);
  network.parameters.set(parameters);
  const { layers } = network;
  const { inputs, weights, bias } = layers[layers.length - 1];
  const seen = layers.length === 1 ? x : activationsOf(network, x, count)[0];
  return { seen, inputs, weights, bias: bias[0] };
}
