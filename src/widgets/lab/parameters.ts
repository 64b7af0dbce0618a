import type { NetworkSpec, TrainingSettings } from "@/engine/index.ts";

/** A parameter of a network: a weight, or a bias where there is no input; layer, unit and input counted from 1. */
export interface ParameterName {
  readonly layer: number;
  readonly unit: number;
  readonly input?: number;
}

/** "w2.1.3" or "b2.1". */
export const nameOf = ({ layer, unit, input }: ParameterName): string =>
  input === undefined ? `b${layer}.${unit}` : `w${layer}.${unit}.${input}`;

/** "slope2": the slope that a layer of PReLUs learns, one for all its units. */
export const slopeName = (layer: number): string => `slope${layer}`;

/** The place of a parameter in the engine's order, by its name; undefined where the network has none of that name. */
export function parameterPlace(
  network: NetworkSpec,
  name: string,
): number | undefined {
  const [layer, unit, input] = (name.match(/\d+/g) ?? []).map(Number);
  const { layers } = network;
  if (layer < 1 || layer > layers.length) return undefined;
  const inputs = inputsOf(network, layer);
  const { units, activation } = layers[layer - 1];
  const start = layerStart(network, layer);
  if (name === slopeName(layer))
    return activation === "prelu" ? start + units * (inputs + 1) : undefined;
  if (unit < 1 || unit > units) return undefined;
  if (name.startsWith("b")) return start + units * inputs + unit - 1;
  if (input < 1 || input > inputs) return undefined;
  return start + (unit - 1) * inputs + input - 1;
}

/** How many numbers come into a unit of a layer, counted from 1. */
export const inputsOf = ({ inputs, layers }: NetworkSpec, layer: number) =>
  layer === 1 ? inputs : layers[layer - 2].units;

/** Where the parameters of a layer begin: its weights, row by row, then its biases, then prelu's slope. */
export function layerStart(network: NetworkSpec, layer: number): number {
  let start = 0;
  for (let l = 1; l < layer; l++) {
    const { units, activation } = network.layers[l - 1];
    start += units * (inputsOf(network, l) + 1) + +(activation === "prelu");
  }
  return start;
}

/**
 * Parameters that were drawn for the settings `before`, with what a hand sets at `step` in the settings `now`: two
 * quick presses on a number are two, also where no picture came between them.
 */
export function withChanges(
  parameters: Float64Array | undefined,
  before: TrainingSettings,
  now: TrainingSettings,
  step: number,
): Float64Array | undefined {
  const network = JSON.stringify(now.network);
  if (before === now || JSON.stringify(before.network) !== network)
    return parameters;
  const changed = parameters?.slice();
  for (const change of now.changes ?? [])
    if (changed && change.step === step && "parameter" in change)
      changed[change.parameter] = change.value;
  return changed;
}
