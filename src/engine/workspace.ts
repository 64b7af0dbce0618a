import { layOut, parameterCount } from "./network.ts";
import type { Network, NetworkSpec } from "./network.ts";

/** What one layer computes for a batch, each [examples × units]. */
export interface LayerWork {
  /** Pre-activations. */
  readonly z: Float64Array;
  /** Activations; the same array as z where the activation is linear. */
  readonly a: Float64Array;
  /** ∂J/∂z, while going backward first ∂J/∂a. */
  readonly delta: Float64Array;
}

/** All arrays a forward and a backward pass need, allocated once for the largest batch. */
export interface Workspace {
  /** The batch, [examples × inputs]. */
  readonly x: Float64Array;
  /** Its targets, [examples × targets]. */
  readonly y: Float64Array;
  readonly layers: readonly LayerWork[];
  /** The gradient, laid out like the network. */
  readonly gradient: Network;
}

/** The lengths of a workspace's arrays, for `Kernels.allocate`. */
export function workspaceLengths(spec: NetworkSpec, batch: number): number[] {
  const layers = spec.layers.flatMap(({ units, activation }) => [
    batch * units,
    activation === "linear" ? 0 : batch * units,
    batch * units,
  ]);
  const outputs = spec.layers[spec.layers.length - 1].units;
  return [
    parameterCount(spec),
    batch * spec.inputs,
    batch * outputs,
    ...layers,
  ];
}

/** The workspace whose arrays are these, of the lengths asked for. */
export function createWorkspace(
  spec: NetworkSpec,
  arrays: readonly Float64Array[],
): Workspace {
  const [gradient, x, y, ...rest] = arrays;
  const layers = spec.layers.map(({ activation }, l): LayerWork => {
    const [z, a, delta] = rest.slice(3 * l);
    return { z, a: activation === "linear" ? z : a, delta };
  });
  return { x, y, layers, gradient: layOut(spec, gradient) };
}
