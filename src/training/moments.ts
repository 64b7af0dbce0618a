/** How the activations of a layer are spread, over its units and over the examples. */
export interface Moments {
  readonly mean: number;
  /** The standard deviation of the units' means: how unlike each other the units are. */
  readonly overUnits: number;
  /**
   * The root mean square, over the units, of a unit's standard deviation over the examples: how much the layer tells
   * about which example it was given. Its square and that of `overUnits` add up to the whole variance.
   */
  readonly overExamples: number;
  /** Units that are 0 for every example. */
  readonly silent: number;
}

/** The moments of activations [count × units]. */
export function momentsOf(activations: Float64Array, count: number): Moments {
  const units = activations.length / count;
  const each = Array.from({ length: units }, (_, unit) =>
    spread(count, (n) => activations[n * units + unit]),
  );
  const means = spread(units, (unit) => each[unit].mean);
  return {
    mean: means.mean,
    overUnits: means.deviation,
    overExamples: rootMeanSquare(each.map(({ deviation }) => deviation)),
    silent: each.filter((unit) => unit.mean === 0 && unit.deviation === 0)
      .length,
  };
}

// Seen from the first value: equal values then have a deviation of exactly 0, and nearly equal ones keep their digits.
function spread(count: number, value: (i: number) => number) {
  const origin = value(0);
  let shift = 0;
  for (let i = 0; i < count; i++) shift += (value(i) - origin) / count;
  const deviation = rootMeanSquare(
    Float64Array.from({ length: count }, (_, i) => value(i) - origin - shift),
  );
  return { mean: origin + shift, deviation };
}

// Divided by the largest first: the squares of 1e200 and of 1e-200 are no numbers of 64 bits.
function rootMeanSquare(values: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++)
    largest = Math.max(largest, Math.abs(values[i]));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const ratio = values[i] / largest;
    sum += ratio * ratio;
  }
  return largest * Math.sqrt(sum / values.length);
}
