export { activations } from "./activations.ts";
export type { Activation, ActivationFunction } from "./activations.ts";
export { lossAndGradient } from "./backpropagation.ts";
export type { Change } from "./change.ts";
export { makeDataset } from "./dataset.ts";
export type { Dataset, DatasetSpec, Examples } from "./dataset.ts";
export { datasets } from "./datasets.ts";
export type { DatasetEntry, DatasetName, Extent } from "./datasets.ts";
export {
  cos,
  erf,
  exp,
  expm1,
  log,
  log1p,
  sigmoid,
  sin,
  softplus,
  tanh,
} from "./elementary.ts";
export { encode } from "./encoding.ts";
export type { Encoding, Scaling } from "./encoding.ts";
export { features } from "./features.ts";
export type { Feature } from "./features.ts";
export { initialisations } from "./initialisations.ts";
export type { Init, Initialisation } from "./initialisations.ts";
export { plainKernels } from "./kernels.ts";
export type { Kernels } from "./kernels.ts";
export { losses } from "./losses.ts";
export type { Loss, LossFunction } from "./losses.ts";
export type { Measurement } from "./measurement.ts";
export { accuracy, classesOf, confusion, rSquared } from "./metrics.ts";
export { createNetwork, layOut, parameterCount } from "./network.ts";
export type { Layer, LayerSpec, Network, NetworkSpec } from "./network.ts";
export { createOptimizer, optimizers } from "./optimizers.ts";
export type {
  AdamSpec,
  MomentumSpec,
  OptimizerName,
  OptimizerRule,
  OptimizerSettings,
  OptimizerSpec,
  RmspropSpec,
  SgdSpec,
} from "./optimizers.ts";
export type { OwnDataSpec } from "./ownData.ts";
export { activationsOf, predict } from "./predict.ts";
export { createRandom } from "./random.ts";
export type { Random, RandomState } from "./random.ts";
export type { LayerReport } from "./report.ts";
export type { TrainingSettings } from "./settings.ts";
export { createTraining } from "./training.ts";
export type { Checkpoint, Divergence, Training } from "./training.ts";
export * as graph from "./value.ts";
