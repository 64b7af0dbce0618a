import { checkBatch, forward } from "./backpropagation.ts";
import { plainKernels } from "./kernels.ts";
import type { Network } from "./network.ts";
import type { LayerWork } from "./workspace.ts";

/** The network's outputs for x [count × inputs], [count × outputs]: logits where the loss takes logits. */
export function predict(
  network: Network,
  x: Float64Array,
  count: number,
): Float64Array {
  checkBatch(network, x, count);
  const { inputs, outputs, layers } = network;
  const work = createForwardWork(network, Math.min(count, ROWS));
  const predictions = new Float64Array(count * outputs);
  for (let start = 0; start < count; start += ROWS) {
    const rows = Math.min(ROWS, count - start);
    const end = start + rows;
    const some = x.subarray(start * inputs, end * inputs);
    forward(plainKernels, network, work, some, rows);
    const { a } = work[layers.length - 1];
    predictions.set(a.subarray(0, rows * outputs), start * outputs);
  }
  return predictions;
}

/** The activations of every layer for x [count × inputs], first layer to output, each [count × units]. */
export function activationsOf(
  network: Network,
  x: Float64Array,
  count: number,
): Float64Array[] {
  checkBatch(network, x, count);
  const work = createForwardWork(network, count);
  forward(plainKernels, network, work, x, count);
  return work.map(({ a }) => a);
}

// Rows computed together: enough to share the reading of the weights, few enough to stay in the cache.
const ROWS = 256;

function createForwardWork({ layers }: Network, count: number): LayerWork[] {
  const delta = new Float64Array(0);
  return layers.map(({ units, activation }) => {
    const z = new Float64Array(count * units);
    const a = activation === "linear" ? z : new Float64Array(count * units);
    return { z, a, delta };
  });
}
