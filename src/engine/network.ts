import { activations } from "./activations.ts";
import type { Activation, ActivationFunction } from "./activations.ts";
import { checkChoice, checkKeys, checkNumber, checkWhole } from "./check.ts";
import { initialisations } from "./initialisations.ts";
import type { Init, Initialisation } from "./initialisations.ts";
import { createRandom } from "./random.ts";
import type { Random } from "./random.ts";

/** One layer to be built; `slope` only where the activation has one. */
export interface LayerSpec {
  readonly units: number;
  readonly activation: Activation;
  readonly slope?: number;
}

/** A network to be built: PyTorch's own start, gain 1 and seed 0 unless said. */
export interface NetworkSpec {
  readonly inputs: number;
  readonly layers: readonly LayerSpec[];
  readonly init?: Init;
  readonly gain?: number;
  readonly seed?: number;
}

/** A fully connected layer; its arrays are views of the network's parameters. */
export interface Layer {
  readonly inputs: number;
  readonly units: number;
  readonly activation: Activation;
  /** [units × inputs], row by row. */
  readonly weights: Float64Array;
  /** [units] */
  readonly bias: Float64Array;
  /** One number: the slope of leaky-relu, or prelu's learned one (then a view too); 0 where there is none. */
  readonly slope: Float64Array;
}

/** A network: layers and, in the order of PyTorch's state_dict, all their parameters. */
export interface Network {
  readonly spec: NetworkSpec;
  readonly inputs: number;
  readonly outputs: number;
  readonly layers: readonly Layer[];
  /** Layer by layer: weights, bias, prelu's slope. */
  readonly parameters: Float64Array;
}

/** The network of `spec` with its initial weights; a RangeError that names what is wrong with the spec. */
export function createNetwork(spec: NetworkSpec): Network {
  checkNetwork(spec);
  const network = layOut(spec, new Float64Array(parameterCount(spec)));
  initialise(network, spec, createRandom(spec.seed ?? 0));
  return network;
}

/** The number of weights, biases and learned slopes of a network. */
export function parameterCount(spec: NetworkSpec): number {
  return spec.layers.reduce(
    (sum, layer, l) => sum + layerLength(layer, inputsOf(spec, l)),
    0,
  );
}

/** Throws a RangeError that names what is wrong with the spec, if anything is. */
export function checkNetwork(spec: NetworkSpec): void {
  checkKeys("setting of the network", spec, networkKeys);
  checkWhole("network inputs", spec.inputs, 1);
  checkWhole("number of layers", spec.layers?.length, 1);
  spec.layers.forEach((layer, l) => {
    checkKeys(`setting of layer ${l + 1}`, layer, layerKeys);
    checkWhole(`units of layer ${l + 1}`, layer.units, 1);
    checkChoice("activation", layer.activation, activations);
    if (layer.slope === undefined) return;
    if (functionOf(layer).slope === undefined) {
      throw new RangeError(
        `invalid slope of layer ${l + 1}: ${layer.slope} (${layer.activation} has none)`,
      );
    }
    checkNumber(`slope of layer ${l + 1}`, layer.slope);
  });
  checkChoice("initialisation", spec.init ?? "pytorch", initialisations);
  checkNumber("gain", spec.gain ?? 1, 0);
}

const networkKeys = ["inputs", "layers", "init", "gain", "seed"];
const layerKeys = ["units", "activation", "slope"];

/** The layers of `spec` as views of `parameters`, whose values are left as they are. */
export function layOut(spec: NetworkSpec, parameters: Float64Array): Network {
  let start = 0;
  const take = (length: number) =>
    parameters.subarray(start, (start += length));
  const layers = spec.layers.map((layer, l): Layer => {
    const { units, activation } = layer;
    const inputs = inputsOf(spec, l);
    const weights = take(units * inputs);
    const bias = take(units);
    const slope = functionOf(layer).learned
      ? take(1)
      : Float64Array.of(slopeOf(layer));
    return { inputs, units, activation, weights, bias, slope };
  });
  const outputs = spec.layers[spec.layers.length - 1].units;
  return { spec, inputs: spec.inputs, outputs, layers, parameters };
}

/**
 * Draws the initial weights. Every nn.Linear first draws PyTorch's own start, as its constructor does; any other
 * initialisation then draws the weights again, layer by layer, as a script's loop over its layers does.
 */
export function initialise(
  network: Network,
  spec: NetworkSpec,
  random: Random,
): void {
  const { init = "pytorch", gain = 1 } = spec;
  if (init !== "pytorch") draw(network, initialisations.pytorch, random, 1);
  draw(network, initialisations[init], random, gain);
  network.layers.forEach((layer, l) => {
    layer.slope[0] = slopeOf(spec.layers[l]);
  });
}

function draw(
  network: Network,
  { weights, bias }: Initialisation,
  random: Random,
  gain: number,
): void {
  for (const layer of network.layers) {
    weights(random, layer.weights, layer.inputs, layer.units, gain);
    if (bias) bias(random, layer.bias, layer.inputs);
    else layer.bias.fill(0);
  }
}

const slopeOf = (layer: LayerSpec) =>
  layer.slope ?? functionOf(layer).slope ?? 0;

const functionOf = (layer: LayerSpec): ActivationFunction =>
  activations[layer.activation];

const inputsOf = (spec: NetworkSpec, l: number) =>
  l === 0 ? spec.inputs : spec.layers[l - 1].units;

const layerLength = (layer: LayerSpec, inputs: number) =>
  layer.units * (inputs + 1) + (functionOf(layer).learned ? 1 : 0);
