import { activations, layOut } from "@/engine/index.ts";
import type { Activation, Encoding, NetworkSpec } from "@/engine/index.ts";

/** What one hidden unit adds to the fit: v·f(w x̃ + b), where x̃ is the input as the network is given it. */
export interface Unit {
  /** Counted from 1. */
  readonly index: number;
  readonly w: number;
  readonly b: number;
  readonly v: number;
  /** The x where w x̃ + b = 0: the middle of a sigmoid's rise, the bend of a ReLU; not finite where w is 0. */
  readonly bend: number;
  /** f(w x̃ + b) */
  activation(x: number): number;
  /** v·f(w x̃ + b) */
  contribution(x: number): number;
}

/** A network of one input and at most one hidden layer, taken apart: its answer is the sum of its units and its bias. */
export interface Fit {
  /** None where there is no hidden layer: then `slope` is what the line rises by per x̃. */
  readonly units: readonly Unit[];
  readonly slope: number;
  readonly bias: number;
  /** x̃ = (x - mean) / deviation; 0 and 1 where the input is raw. */
  readonly mean: number;
  readonly deviation: number;
  readonly parameters: number;
  at(x: number): number;
}

/** The parts of the network with these parameters. */
export function fitOf(
  spec: NetworkSpec,
  parameters: Float64Array,
  { scaling }: Encoding,
): Fit {
  const mean = scaling?.mean[0] ?? 0;
  const deviation = scaling?.deviation[0] ?? 1;
  const { layers } = layOut(spec, parameters);
  const output = layers[layers.length - 1];
  const hidden = layers.length > 1 ? layers[0] : undefined;
  const bias = output.bias[0];
  const slope = hidden ? 0 : output.weights[0];

  const inner = (x: number) => (x - mean) / deviation;
  const units = Array.from(output.weights, (v, i): Unit => {
    const w = hidden?.weights[i] ?? 0;
    const b = hidden?.bias[i] ?? 0;
    const activation = (x: number) =>
      value(hidden?.activation, w * inner(x) + b);
    const bend = mean - (deviation * b) / w;
    const contribution = (x: number) => v * activation(x);
    return { index: i + 1, w, b, v, bend, activation, contribution };
  }).slice(0, hidden ? undefined : 0);

  return {
    ...{ units, slope, bias, mean, deviation },
    parameters: parameters.length,
    at: (x) =>
      units.reduce(
        (sum, unit) => sum + unit.contribution(x),
        bias + slope * inner(x),
      ),
  };
}

const value = (activation: Activation = "linear", z: number) =>
  activations[activation].value(z, 0);

/** How many contributions are drawn and written singly. */
export const most = 10;

/**
 * The units that change the curve most between the ends of the drawing, in their own order, and how many are left
 * out. Every activation here only rises or only falls, so a contribution's change is that between the ends.
 */
export function largest(
  { units }: Fit,
  [low, high]: readonly [number, number],
): { readonly shown: readonly Unit[]; readonly left: number } {
  const change = ({ contribution }: Unit) =>
    Math.abs(contribution(high) - contribution(low));
  const shown = units
    .map((unit) => ({ unit, size: change(unit) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ unit }) => unit)
    .sort((a, b) => a.index - b.index);
  return { shown, left: units.length - shown.length };
}
