/** A way to look at points of many dimensions so that one plane among them is seen from its edge, as a line. */
export interface EdgeOn {
  /** Along the plane, where the points are spread most, from their middle. */
  across(point: ArrayLike<number>): number;
  /** The distance from the plane, positive on the side its weights point to. */
  up(point: ArrayLike<number>): number;
  /** The length of the weights: the score of a point is this times its distance. */
  readonly slope: number;
}

/**
 * Looks along the plane weights · point + bias = 0 at points [count × dimensions], row by row, of which there is at
 * least one; undefined where the weights are 0, or so small that no
 * plane can be told from rounding.
 */
export function edgeOn(
  points: ArrayLike<number>,
  weights: ArrayLike<number>,
  bias: number,
): EdgeOn | undefined {
  const slope = Math.hypot(...Array.from(weights));
  if (slope < 1e-9) return undefined;
  const normal = Array.from(weights, (w) => w / slope);
  const dimensions = normal.length;
  const count = points.length / dimensions;

  const middle = normal.map((_, d) => {
    let sum = 0;
    for (let n = 0; n < count; n++) sum += points[n * dimensions + d];
    return sum / count;
  });
  // What is left of each point in the plane, once its middle is taken away.
  const flat = Array.from({ length: count }, (_, n) => {
    const centred = middle.map((m, d) => points[n * dimensions + d] - m);
    const away = dot(centred, normal);
    return centred.map((c, d) => c - away * normal[d]);
  });
  const direction = mostSpread(flat, normal);
  const offset = dot(middle, direction);
  return {
    across: (point) => dot(direction, point) - offset,
    up: (point) => dot(normal, point) + bias / slope,
    slope,
  };
}

// The direction of the largest variance, by the power method from the longest vector; its sign that of its sum.
function mostSpread(
  vectors: readonly (readonly number[])[],
  normal: readonly number[],
): readonly number[] {
  const lengths = vectors.map((v) => Math.hypot(...v));
  const longest = lengths.indexOf(Math.max(...lengths));
  let direction = vectors[longest].map((c) => c / lengths[longest]);
  // All points on one line through the plane: any direction along it will do.
  if (!(lengths[longest] > 1e-9)) return sideways(normal);
  for (let round = 0; round < 40; round++) {
    const next = direction.map(() => 0);
    for (const vector of vectors) {
      const part = dot(vector, direction);
      vector.forEach((c, d) => (next[d] += part * c));
    }
    const length = Math.hypot(...next);
    direction = next.map((c) => c / length);
  }
  const sum = direction.reduce((total, c) => total + c, 0);
  return sum < 0 ? direction.map((c) => -c) : direction;
}

function sideways(normal: readonly number[]): readonly number[] {
  if (normal.length === 1) return [0];
  const [first, second, ...rest] = normal;
  const length = Math.hypot(first, second);
  return length > 0
    ? [second / length, -first / length, ...rest.map(() => 0)]
    : [1, ...rest.map(() => 0), 0].slice(0, normal.length);
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}
