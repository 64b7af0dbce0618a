import { type Activation, type Feature } from "@/engine/index.ts";
import { featureWords } from "../network/FeatureName.tsx";
import type { UnitPlace } from "../network/place.ts";
import type { Shown } from "../shown.ts";
import { pass, type Passed } from "./backward.ts";

/** Where a number comes from: an input of the network, or a unit of the layer before. */
export interface Source {
  readonly words: string;
  readonly feature?: Feature | "x";
  readonly unit?: UnitPlace;
}

/** A unit with the numbers of one training example. */
export interface UnitNumbers {
  readonly rows: readonly {
    readonly source: Source;
    readonly weight: number;
    readonly value: number;
  }[];
  readonly bias: number;
  /** The sum of the products and the bias. */
  readonly z: number;
  readonly a: number;
  readonly activation: Activation;
  /** The layer's learned slope, where it has one. */
  readonly slope?: number;
  /** The derivative of the example's loss by z. */
  readonly delta: number;
}

/** The numbers of a unit for a training example, counted from 1; the last example where there are fewer. */
export const rowsOf = (
  shown: Shown,
  parameters: Float64Array,
  place: UnitPlace,
  example: number,
): UnitNumbers => unitOf(shown, pass(shown, parameters, example), place);

/** The numbers of a unit for an example that has been sent through. */
export function unitOf(
  shown: Shown,
  { network, x, activations, deltas }: Passed,
  { layer, unit }: UnitPlace,
): UnitNumbers {
  const before = layer === 1 ? x : activations[layer - 2];
  const { weights, bias, inputs, activation, slope } =
    network.layers[layer - 1];
  const rows = Array.from({ length: inputs }, (_, input) => ({
    source: sourceOf(shown, layer, input),
    weight: weights[(unit - 1) * inputs + input],
    value: before[input],
  }));
  const sum = rows.reduce((z, row) => z + row.weight * row.value, 0);
  return {
    rows,
    bias: bias[unit - 1],
    z: sum + bias[unit - 1],
    a: activations[layer - 1][unit - 1],
    activation,
    ...(activation === "prelu" && { slope: slope[0] }),
    delta: deltas[layer - 1][unit - 1],
  };
}

function sourceOf({ inputs }: Shown, layer: number, input: number): Source {
  if (layer === 1)
    return { words: featureWords[inputs[input]], feature: inputs[input] };
  return {
    words: `unit ${input + 1} of layer ${layer - 1}`,
    unit: { layer: layer - 1, unit: input + 1 },
  };
}
