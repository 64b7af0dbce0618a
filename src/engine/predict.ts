import { checkBatch, forward } from "./backpropagation.ts";
import { plainKernels } from "./kernels.ts";
import type { Kernels } from "./kernels.ts";
import { layOut } from "./network.ts";
import type { Network } from "./network.ts";
import type { LayerWork } from "./workspace.ts";

/**
 * The network's outputs for x [count × inputs], [count × outputs]: logits where the loss takes logits. The kernels
 * must be free: their memory is taken, from a training that computes with them too.
 */
export function predict(
  network: Network,
  x: Float64Array,
  count: number,
  kernels: Kernels = plainKernels,
): Float64Array {
  checkBatch(network, x, count);
  const { spec, inputs, outputs } = network;
  const most = Math.min(count, ROWS);
  const [batch, parameters, ...arrays] = kernels.allocate([
    most * inputs,
    network.parameters.length,
    ...forwardLengths(network, most),
  ]);
  parameters.set(network.parameters);
  const copy = layOut(spec, parameters);
  const work = createForwardWork(network, arrays);
  const { a } = work[work.length - 1];
  const predictions = new Float64Array(count * outputs);
  for (let start = 0; start < count; start += ROWS) {
    const rows = Math.min(ROWS, count - start);
    batch.set(x.subarray(start * inputs, (start + rows) * inputs));
    forward(kernels, copy, work, batch, rows);
    predictions.set(a.subarray(0, rows * outputs), start * outputs);
  }
  return predictions;
}

/**
 * The activations of every layer for x [count × inputs], first layer to output, each [count × units]. The kernels must
 * be free, as for `predict`.
 */
export function activationsOf(
  network: Network,
  x: Float64Array,
  count: number,
  kernels: Kernels = plainKernels,
): Float64Array[] {
  checkBatch(network, x, count);
  const { spec, inputs } = network;
  const [batch, parameters, ...arrays] = kernels.allocate([
    count * inputs,
    network.parameters.length,
    ...forwardLengths(network, count),
  ]);
  batch.set(x);
  parameters.set(network.parameters);
  const work = createForwardWork(network, arrays);
  forward(kernels, layOut(spec, parameters), work, batch, count);
  // Copies: the next to compute with these kernels takes their memory.
  return work.map(({ a }) => a.slice());
}

// Rows computed together: enough to share the reading of the weights, few enough to stay in the cache.
const ROWS = 256;

// z and a of every layer, as `workspaceLengths`, without what only the way back needs.
const forwardLengths = ({ layers }: Network, count: number) =>
  layers.flatMap(({ units, activation }) => [
    count * units,
    activation === "linear" ? 0 : count * units,
  ]);

function createForwardWork(
  { layers }: Network,
  arrays: readonly Float64Array[],
): LayerWork[] {
  const delta = new Float64Array(0);
  return layers.map(({ activation }, l) => {
    const [z, a] = arrays.slice(2 * l);
    return { z, a: activation === "linear" ? z : a, delta };
  });
}
