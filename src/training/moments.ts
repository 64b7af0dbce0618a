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
  const variances = spread(units, (unit) => each[unit].variance);
  return {
    mean: means.mean,
    overUnits: Math.sqrt(means.variance),
    overExamples: Math.sqrt(variances.mean),
    silent: each.filter((unit) => unit.mean === 0 && unit.variance === 0)
      .length,
  };
}

// Seen from the first value: equal values then have a variance of exactly 0, and nearly equal ones keep their digits.
function spread(count: number, value: (i: number) => number) {
  const origin = value(0);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += value(i) - origin;
  const shift = sum / count;
  let squares = 0;
  for (let i = 0; i < count; i++) {
    const distance = value(i) - origin - shift;
    squares += distance * distance;
  }
  return { mean: origin + shift, variance: squares / count };
}
