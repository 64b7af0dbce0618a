import type { Layer, Network } from "@/engine/index.ts";

/** A corner of a piecewise linear function. */
export interface Kink {
  /** As the network is given it. */
  readonly x: number;
  readonly y: number;
}

/**
 * Where the answer of a ReLU network of one input and one output changes its slope, between two inputs. Exact: between
 * the corners that the layers so far have made every unit's z is linear, and its sign change is found on that line.
 */
export function kinksOf(
  { layers }: Network,
  [low, high]: readonly [number, number],
): readonly Kink[] {
  let places = [low, high];
  layers.slice(0, -1).forEach((_, depth) => {
    const z = places.map((x) => preactivations(layers, x, depth));
    const crossings = places.slice(1).flatMap((right, i) =>
      z[i].flatMap((before, unit) => {
        const after = z[i + 1][unit];
        if (before < 0 === after < 0) return [];
        return [places[i] + ((right - places[i]) * before) / (before - after)];
      }),
    );
    places = distinct([...places, ...crossings], 1e-9 * (high - low));
  });
  const corners = places.map((x) => ({
    x,
    y: preactivations(layers, x, layers.length - 1)[0],
  }));
  return corners.slice(1, -1).filter((corner, i) => {
    const before = slope(corners[i], corner);
    const after = slope(corner, corners[i + 2]);
    return Math.abs(after - before) > 1e-6;
  });
}

// z of every unit of the layer at a depth, for one input.
function preactivations(
  layers: readonly Layer[],
  x: number,
  depth: number,
): readonly number[] {
  let input: readonly number[] = [x];
  for (let l = 0; ; l++) {
    const { units, inputs, weights, bias } = layers[l];
    const z = Array.from({ length: units }, (_, unit) =>
      input.reduce(
        (sum, a, i) => sum + weights[unit * inputs + i] * a,
        bias[unit],
      ),
    );
    if (l === depth) return z;
    input = z.map((value) => Math.max(0, value));
  }
}

const slope = (a: Kink, b: Kink) => (b.y - a.y) / (b.x - a.x);

// In increasing order, none closer than `gap` to the one before.
const distinct = (places: readonly number[], gap: number) =>
  places
    .toSorted((a, b) => a - b)
    .filter((place, i, all) => i === 0 || place - all[i - 1] > gap);
