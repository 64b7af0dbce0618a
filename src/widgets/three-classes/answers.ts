import {
  confusion,
  createNetwork,
  exp,
  predict,
  type Examples,
  type Network,
  type NetworkSpec,
} from "@/engine/index.ts";

/** The network of a run's frame. */
export function networkOf(
  spec: NetworkSpec,
  parameters: ArrayLike<number> = [],
): Network {
  const network = createNetwork(spec);
  network.parameters.set(parameters);
  return network;
}

/** How often which class of the examples was taken for which, [classes × classes], the true class's row. */
export const confusionOf = (network: Network, { x, y, count }: Examples) =>
  confusion(predict(network, x, count), y, count, network.outputs);

/** What a network says of one point: for each class its logit and its probability. */
export interface Answer {
  readonly logits: readonly number[];
  readonly probabilities: readonly number[];
  /** The class chosen: the first with the largest logit. */
  readonly chosen: number;
}

/** The logits at a point and their softmax, the largest logit taken out so that no power overflows. */
export function answerAt(network: Network, point: readonly number[]): Answer {
  const logits = Array.from(predict(network, Float64Array.from(point), 1));
  const most = Math.max(...logits);
  const powers = logits.map((z) => exp(z - most));
  const sum = powers.reduce((s, power) => s + power, 0);
  return {
    logits,
    probabilities: powers.map((power) => power / sum),
    chosen: logits.indexOf(most),
  };
}
