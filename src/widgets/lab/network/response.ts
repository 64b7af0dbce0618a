import type { Activation } from "@/engine/index.ts";

/** The values of one unit out of a layer's [places × units]. */
export function columnOf(
  values: Float64Array,
  units: number,
  unit: number,
): Float64Array {
  const column = new Float64Array(values.length / units);
  for (let place = 0, from = unit; place < column.length; place++) {
    column[place] = values[from];
    from += units;
  }
  return column;
}

// Functions that stay between fixed ends.
const reach: Partial<Record<Activation, readonly [number, number]>> = {
  sigmoid: [0, 1],
  "steep-sigmoid": [0, 1],
  "centred-sigmoid": [-0.5, 0.5],
  tanh: [-1, 1],
  sin: [-1, 1],
};

/** The ends between which a function stays; undefined where it has none. */
export const reachOf = (activation: Activation) => reach[activation];

/** What the ends of a unit's picture mean: those of its function, else as far from 0 as it comes in the picture. */
export function rangeOf(
  activation: Activation,
  values: ArrayLike<number>,
): readonly [low: number, high: number] {
  const fixed = reach[activation];
  if (fixed) return fixed;
  let most = 1e-12;
  for (let i = 0; i < values.length; i++)
    most = Math.max(most, Math.abs(values[i]));
  return [-most, most];
}

/** Values on a scale from 0 to 1 between the ends of a range. */
export function scaled(
  values: Float64Array,
  [low, high]: readonly [number, number],
): Float64Array {
  const places = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++)
    places[i] = Math.min(1, Math.max(0, (values[i] - low) / (high - low)));
  return places;
}
