import { createNetwork, type NetworkSpec } from "@/engine/index.ts";
import { merge } from "@/experiments/linear-collapse/merge.ts";
import type { Neuron } from "./logistic.ts";

/** The one neuron that a network with these parameters is; undefined where a layer bends. */
export function mergedNeuron(
  spec: NetworkSpec,
  parameters: Float64Array,
): Neuron | undefined {
  if (spec.layers.some(({ activation }) => activation !== "linear"))
    return undefined;
  const network = createNetwork(spec);
  network.parameters.set(parameters);
  const { weights, bias } = merge(network.layers);
  return { weights: [weights[0], weights[1]], bias: bias[0] };
}
