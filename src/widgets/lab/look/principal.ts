/** Two directions of a cloud and where its points lie along them. */
export interface Projection {
  /** [count × 2] */
  readonly points: Float64Array;
  /** The shares of the variance that the two directions hold. */
  readonly shares: readonly [number, number];
}

const rounds = 60;

/** The cloud [count × units], units at least 2, seen along its two principal directions; the same for the same numbers. */
export function project(values: Float64Array, units: number): Projection {
  const count = values.length / units;
  const centred = values.slice();
  for (let u = 0; u < units; u++) {
    let mean = 0;
    for (let n = 0; n < count; n++) mean += values[n * units + u] / count;
    for (let n = 0; n < count; n++) centred[n * units + u] -= mean;
  }
  const covariance = covarianceOf(centred, units);
  const total = covariance.reduce(
    (sum, value, i) => sum + (i % (units + 1) === 0 ? value : 0),
    0,
  );
  const first = direction(covariance, units, []);
  const second = direction(covariance, units, [first.vector]);
  const points = Float64Array.from({ length: 2 * count }, (_, i) => {
    const { vector } = i % 2 === 0 ? first : second;
    let sum = 0;
    for (let u = 0; u < units; u++)
      sum += vector[u] * centred[(i >> 1) * units + u];
    return sum;
  });
  const share = (value: number) => (total > 0 ? value / total : 0);
  return { points, shares: [share(first.variance), share(second.variance)] };
}

function covarianceOf(centred: Float64Array, units: number): Float64Array {
  const count = centred.length / units;
  const covariance = new Float64Array(units * units);
  for (let n = 0; n < count; n++)
    for (let i = 0; i < units; i++)
      for (let j = 0; j < units; j++)
        covariance[i * units + j] +=
          (centred[n * units + i] * centred[n * units + j]) / count;
  return covariance;
}

// The direction of most variance at right angles to those `besides`, by repeated multiplication. Its largest part is
// positive, so that a picture does not flip from frame to frame.
function direction(
  matrix: Float64Array,
  units: number,
  besides: readonly Float64Array[],
) {
  let vector = Float64Array.from({ length: units }, (_, u) => 1 / (u + 1));
  let variance = 0;
  for (let round = 0; round < rounds; round++) {
    for (const other of besides) {
      const along = dot(vector, other);
      vector = vector.map((value, u) => value - along * other[u]);
    }
    const length = Math.sqrt(dot(vector, vector));
    if (!(length > 0)) break;
    vector = vector.map((value) => value / length);
    const next = vector.map((_, i) =>
      dot(matrix.subarray(i * units, (i + 1) * units), vector),
    );
    variance = dot(next, vector);
    if (round < rounds - 1) vector = next;
  }
  const largest = vector.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  return {
    vector: largest < 0 ? vector.map((value) => -value) : vector,
    variance,
  };
}

const dot = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, value, i) => sum + value * b[i], 0);
