import { checkValues } from "./check.ts";
import { features } from "./features.ts";
import type { Feature } from "./features.ts";

/** How points become inputs of a network; plain data. */
export interface Encoding {
  /** Numbers in a point. */
  readonly coordinates: number;
  /** Numbers the network is given for it. */
  readonly inputs: number;
  /** What is made of the coordinates; undefined where they are taken as they are. */
  readonly features: readonly Feature[] | undefined;
  /** What is taken out of the inputs; undefined where they are left as they are. */
  readonly scaling: Scaling | undefined;
}

/** Mean and standard deviation of every input over the training examples, [inputs] each. */
export interface Scaling {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

/** The network's inputs for points [count × coordinates], such as those of a grid: [count × inputs]. */
export function encode(
  encoding: Encoding,
  points: Float64Array,
  count: number,
): Float64Array {
  const { coordinates, inputs, scaling } = encoding;
  checkValues(
    "points",
    points,
    count * coordinates,
    `${count} points × ${coordinates} coordinates`,
  );
  const x = makeFeatures(encoding.features, points, count);
  if (scaling === undefined) return x;
  for (let i = 0; i < x.length; i++) {
    const column = i % inputs;
    x[i] = (x[i] - scaling.mean[column]) / scaling.deviation[column];
  }
  return x;
}

/** Every feature of every point of the plane, row by row; a copy of the points if no features are named. */
export function makeFeatures(
  names: readonly Feature[] | undefined,
  points: Float64Array,
  count: number,
): Float64Array {
  if (names === undefined) return points.slice();
  const x = new Float64Array(count * names.length);
  names.forEach((name, column) => {
    const feature = features[name];
    for (let n = 0; n < count; n++) {
      x[n * names.length + column] = feature(points[2 * n], points[2 * n + 1]);
    }
  });
  return x;
}

/** Means and standard deviations of the columns of x [count × inputs], as torch.std (count - 1); 1 for a constant column. */
export function measureScaling(
  x: Float64Array,
  count: number,
  inputs: number,
): Scaling {
  const mean = new Float64Array(inputs);
  const deviation = new Float64Array(inputs);
  for (let i = 0; i < count * inputs; i++) mean[i % inputs] += x[i];
  for (let column = 0; column < inputs; column++) mean[column] /= count;
  for (let i = 0; i < count * inputs; i++) {
    const distance = x[i] - mean[i % inputs];
    deviation[i % inputs] += distance * distance;
  }
  for (let column = 0; column < inputs; column++) {
    deviation[column] = Math.sqrt(deviation[column] / (count - 1)) || 1;
  }
  return { mean, deviation };
}
