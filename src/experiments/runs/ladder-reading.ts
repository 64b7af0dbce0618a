import { activationsOf, createTraining } from "../../engine/index.ts";
import type { Layer, TrainingSettings } from "../../engine/index.ts";
import { createFastKernels } from "../../engine/simd/kernels.ts";

/** A network at its start, layer by layer, the output layer last. */
export interface LadderReading {
  /** ‖∂J/∂W‖ */
  readonly gradients: readonly number[];
  /** The root mean square over the batch of ‖∂L/∂z‖. */
  readonly deltas: readonly number[];
  /** ‖W‖ */
  readonly weights: readonly number[];
  /** The largest singular value of W. */
  readonly stretches: readonly number[];
  /** How far a unit's activation varies over the data: the root mean square of the units' standard deviations. */
  readonly spreads: readonly number[];
}

/** Reads gradients, deltas and activations of the first batch, before any step. */
export function ladderReading(settings: TrainingSettings): LadderReading {
  const training = createTraining(settings, createFastKernels());
  const layers = training.layers();
  const { network, data } = training;
  const activations = activationsOf(network, data.x, data.count);
  return {
    gradients: layers.map(({ gradientNorm }) => gradientNorm),
    deltas: layers.map(({ deltaNorm }) => deltaNorm),
    weights: layers.map(({ weightNorm }) => weightNorm),
    stretches: network.layers.map(largestSingularValue),
    spreads: network.layers.map(({ units }, l) =>
      spread(activations[l], data.count, units),
    ),
  };
}

// Power iteration on WᵀW; a hundred rounds leave well under a per cent of error for random matrices of this size.
function largestSingularValue({ weights, inputs, units }: Layer): number {
  let direction = new Float64Array(inputs).fill(1 / Math.sqrt(inputs));
  let stretch = 0;
  for (let round = 0; round < 100; round++) {
    const image = new Float64Array(inputs);
    for (let i = 0; i < units; i++) {
      const row = weights.subarray(i * inputs, (i + 1) * inputs);
      let sum = 0;
      for (let k = 0; k < inputs; k++) sum += row[k] * direction[k];
      for (let k = 0; k < inputs; k++) image[k] += row[k] * sum;
    }
    const length = Math.sqrt(image.reduce((sum, v) => sum + v * v, 0));
    stretch = Math.sqrt(length);
    direction = image.map((v) => v / length);
  }
  return stretch;
}

// values is [count × units]
function spread(values: Float64Array, count: number, units: number): number {
  let squares = 0;
  for (let j = 0; j < units; j++) {
    let mean = 0;
    for (let n = 0; n < count; n++) mean += values[n * units + j] / count;
    for (let n = 0; n < count; n++) {
      squares += (values[n * units + j] - mean) ** 2;
    }
  }
  return Math.sqrt(squares / (count * units));
}
