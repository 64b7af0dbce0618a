import { activations } from "./activations.ts";
import type { ActivationFunction } from "./activations.ts";
import { checkChoice, checkValues, checkWhole } from "./check.ts";
import { plainKernels } from "./kernels.ts";
import type { Kernels } from "./kernels.ts";
import { losses } from "./losses.ts";
import type { Loss } from "./losses.ts";
import type { Network, NetworkSpec } from "./network.ts";
import { createWorkspace, workspaceLengths } from "./workspace.ts";
import type { LayerWork, Workspace } from "./workspace.ts";

/**
 * The mean loss over a batch, x [count × inputs], and its gradient by every parameter, laid out like them; a
 * RangeError that names the argument if one is wrong.
 */
export function lossAndGradient(
  network: Network,
  loss: Loss,
  x: Float64Array,
  y: Float64Array,
  count: number,
): { loss: number; gradient: Float64Array } {
  checkTrainable(network.spec);
  checkBatch(network, x, count);
  checkChoice("loss", loss, losses);
  losses[loss].check(y, count, network.outputs);
  const arrays = plainKernels.allocate(workspaceLengths(network.spec, count));
  const workspace = createWorkspace(network.spec, arrays);
  forward(plainKernels, network, workspace.layers, x, count);
  const value = backward(plainKernels, network, workspace, loss, x, y, count);
  return { loss: value, gradient: workspace.gradient.parameters };
}

/** Computes z and a of every layer for the first `count` rows of x. */
export function forward(
  kernels: Kernels,
  network: Network,
  work: readonly LayerWork[],
  x: Float64Array,
  count: number,
): void {
  let input = x;
  for (let l = 0; l < work.length; l++) {
    const { inputs, units, activation, weights, bias, slope } =
      network.layers[l];
    const { z, a } = work[l];
    kernels.affine(input, weights, bias, z, count, inputs, units);
    if (a !== z) kernels.activate(activation, z, a, count * units, slope[0]);
    input = a;
  }
}

/** After `forward`: writes the gradient of the mean loss and the deltas of every layer, and returns the loss. */
export function backward(
  kernels: Kernels,
  network: Network,
  workspace: Workspace,
  loss: Loss,
  x: Float64Array,
  y: Float64Array,
  count: number,
): number {
  const { layers, gradient } = workspace;
  const last = layers.length - 1;
  const output = layers[last];
  const value = losses[loss].evaluate(
    output.a,
    y,
    count,
    network.outputs,
    output.delta,
  );
  for (let l = last; l >= 0; l--) {
    const layer = network.layers[l];
    const { inputs, units } = layer;
    const { z, a, delta } = layers[l];
    const input = l === 0 ? x : layers[l - 1].a;
    const into = gradient.layers[l];
    const { learned }: ActivationFunction = activations[layer.activation];
    if (learned) {
      into.slope[0] = slopeGradient(z, delta, count * units);
    }
    const slope = layer.slope[0];
    kernels.differentiate(layer.activation, z, a, delta, count * units, slope);
    kernels.weightGradient(delta, input, into.weights, count, inputs, units);
    kernels.biasGradient(delta, into.bias, count, units);
    if (l === 0) break;
    const below = layers[l - 1].delta;
    kernels.inputGradient(delta, layer.weights, below, count, inputs, units);
  }
  return value;
}

/** Throws if gradient descent cannot train some layer. */
export function checkTrainable({ layers }: NetworkSpec): void {
  for (const { activation } of layers) {
    const { untrainable }: ActivationFunction = activations[activation];
    if (untrainable === undefined) continue;
    const others = Object.entries<ActivationFunction>(activations)
      .filter(([, f]) => f.untrainable === undefined)
      .map(([name]) => name);
    throw new RangeError(
      `untrainable activation: ${activation}, ${untrainable} (expected ${others.join(", ")})`,
    );
  }
}

/** Throws unless x holds `count` finite examples for the network. */
export function checkBatch(
  { inputs }: Network,
  x: Float64Array,
  count: number,
): void {
  checkWhole("count", count, 1);
  checkValues("x", x, count * inputs, `${count} examples × ${inputs} inputs`);
}

// ∂J/∂slope of prelu, where a = slope·z for z ≤ 0: the sum of z ∂J/∂a over those, examples from first to last.
function slopeGradient(
  z: Float64Array,
  delta: Float64Array,
  length: number,
): number {
  let sum = 0;
  for (let i = 0; i < length; i++) if (!(z[i] > 0)) sum += delta[i] * z[i];
  return sum;
}
