import {
  accuracy,
  activationsOf,
  createNetwork,
  createOptimizer,
  lossAndGradient,
  makeDataset,
  predict,
} from "../../engine/index.ts";
import type {
  DatasetSpec,
  NetworkSpec,
  OptimizerSpec,
} from "../../engine/index.ts";

/** A network for two classes whose first `frozen` layers stay as they were drawn. */
export interface RandomFeaturesSettings {
  readonly network: NetworkSpec;
  readonly data: DatasetSpec;
  readonly frozen: number;
  readonly optimizer: OptimizerSpec;
  /** Steps, each over all examples. */
  readonly steps: number;
}

/** Trains the layers above the frozen ones, and returns the accuracy over the training examples. */
export function randomFeatures(settings: RandomFeaturesSettings): number {
  const { network, frozen, steps } = settings;
  const { x, y, count } = makeDataset(settings.data);
  const whole = createNetwork(network);
  // Frozen layers compute the same for ever, so once is enough.
  const features = activationsOf(whole, x, count)[frozen - 1];
  const head = createNetwork({
    ...network,
    inputs: network.layers[frozen - 1].units,
    layers: network.layers.slice(frozen),
  });
  const update = createOptimizer(settings.optimizer);
  for (let step = 0; step < steps; step++) {
    const { gradient } = lossAndGradient(head, "bce", features, y, count);
    update(head.parameters, gradient);
  }
  return accuracy(predict(head, features, count), y, count, 1);
}
