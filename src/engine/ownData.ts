import { checkKeys, checkNumber, checkValues, checkWhole } from "./check.ts";
import type { Feature } from "./features.ts";
import type { Extent } from "./datasets.ts";
import { createRandom } from "./random.ts";

/** Examples that somebody made, rather than the engine; plain data. */
export interface OwnDataSpec {
  readonly name: "own";
  /** Numbers in a point: 1 for a curve, 2 for the plane. */
  readonly coordinates: 1 | 2;
  /** Row by row, [count × coordinates]. */
  readonly points: readonly number[];
  /** [count]: the class, from 0, or the number to be fitted. */
  readonly y: readonly number[];
  /** How many classes y tells apart; 0 where y is a number. */
  readonly classes: number;
  /** Draws which examples are held out, where any are; 0 unless said. */
  readonly seed?: number;
  /** The share held out for testing, as in DatasetSpec: the last ones of torch.randperm(count). */
  readonly test?: number;
  /** What the network is shown of a point of the plane: x1 and x2 unless said. */
  readonly features?: readonly Feature[];
  /** Whether every input is brought to mean 0 and standard deviation 1 over the training examples. */
  readonly standardise?: boolean;
}

/** The examples of `spec`, those to be held out last; a RangeError that names what is wrong with them. */
export function drawOwn(spec: OwnDataSpec): {
  x: Float64Array;
  y: Float64Array;
} {
  checkOwn(spec);
  const { coordinates, points, seed = 0, test = 0 } = spec;
  const count = spec.y.length;
  const order =
    test > 0
      ? Array.from(createRandom(seed).randperm(count))
      : spec.y.map((_, n) => n);
  const x = order.flatMap((n) =>
    points.slice(n * coordinates, (n + 1) * coordinates),
  );
  return {
    x: Float64Array.from(x),
    y: Float64Array.from(order, (n) => spec.y[n]),
  };
}

/** The axes of a plot with all points on it: the extremes of the coordinates (and, for a curve, of y), a tenth further. */
export function extentsOfOwn(spec: OwnDataSpec): readonly [Extent, Extent] {
  const { coordinates, points, y } = spec;
  const column = (c: number) => points.filter((_, i) => i % coordinates === c);
  return [around(column(0)), around(coordinates === 2 ? column(1) : y)];
}

function around(values: readonly number[]): Extent {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const margin = (high - low) / 10 || 1;
  return [low - margin, high + margin];
}

function checkOwn(spec: OwnDataSpec): void {
  checkKeys("setting of own data", spec, keys);
  const { coordinates, points, y, classes } = spec;
  checkWhole("coordinates of own data", coordinates, 1, 2);
  checkWhole("count of own data", y?.length, 1);
  checkWhole("classes of own data", classes, 0);
  const shape = `${y.length} examples × ${coordinates} coordinates`;
  checkValues("points", points, y.length * coordinates, shape);
  y.forEach((value, n) =>
    classes > 0
      ? checkWhole(`y[${n}] of own data`, value, 0, classes - 1)
      : checkNumber(`y[${n}] of own data`, value),
  );
}

const keys = [
  "name",
  "coordinates",
  "points",
  "y",
  "classes",
  "seed",
  "test",
  "features",
  "standardise",
];
