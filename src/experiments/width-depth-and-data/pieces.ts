import {
  createNetwork,
  type LayerSpec,
  type Network,
} from "../../engine/index.ts";
import { median, seeds } from "../statistics.ts";

/** A function on an interval that is straight between its bends: bends and ends in order, and its values there. */
interface Polyline {
  readonly x: readonly number[];
  /** One row of values for each unit. */
  readonly y: readonly (readonly number[])[];
}

/**
 * The number of straight pieces of a ReLU network's output, a function of one input, between `from` and `to`.
 * Followed through the layers without sampling: a unit bends where its pre-activation, straight between the bends of
 * the layer before, passes through 0.
 */
export function countPieces(
  network: Network,
  [from, to]: readonly [from: number, to: number],
): number {
  let line: Polyline = { x: [from, to], y: [[from, to]] };
  network.layers.forEach((layer, l) => {
    const z = Array.from({ length: layer.units }, (_, unit) =>
      line.x.map((_, k) =>
        line.y.reduce(
          (sum, h, i) => sum + layer.weights[unit * layer.inputs + i] * h[k],
          layer.bias[unit],
        ),
      ),
    );
    const isLast = l === network.layers.length - 1;
    line = isLast ? { x: line.x, y: z } : bent({ x: line.x, y: z });
  });
  return bends(line.x, line.y[0]) + 1;
}

/** ReLU of every unit: the places where one of them passes through 0 are added to the bends. */
function bent({ x, y }: Polyline): Polyline {
  const zeros = y.flatMap((z) =>
    x.slice(1).flatMap((right, k) => {
      if (z[k] * z[k + 1] >= 0) return [];
      return [x[k] + ((right - x[k]) * z[k]) / (z[k] - z[k + 1])];
    }),
  );
  const all = [...new Set([...x, ...zeros])].sort((a, b) => a - b);
  return {
    x: all,
    y: y.map((z) => all.map((at) => Math.max(valueAt(x, z, at), 0))),
  };
}

function valueAt(
  x: readonly number[],
  y: readonly number[],
  at: number,
): number {
  const right = x.findIndex((place) => place >= at);
  if (x[right] === at) return y[right];
  const share = (at - x[right - 1]) / (x[right] - x[right - 1]);
  return y[right - 1] + share * (y[right] - y[right - 1]);
}

/** Inner points at which the slope changes by more than rounding. */
function bends(x: readonly number[], y: readonly number[]): number {
  // Two bends a rounding error apart are one.
  const places = x.flatMap((at, k) =>
    k === 0 || at - x[k - 1] > 1e-9 ? [k] : [],
  );
  const slopes = places
    .slice(1)
    .map((k, i) => (y[k] - y[places[i]]) / (x[k] - x[places[i]]));
  const size = Math.max(...slopes.map(Math.abs));
  return slopes.filter(
    (slope, i) => i > 0 && Math.abs(slope - slopes[i - 1]) > 1e-7 * size,
  ).length;
}

/** A ReLU network with one input, one output and these hidden layers. */
export const reluNetwork = (hidden: readonly number[], seed = 0): Network =>
  createNetwork({
    inputs: 1,
    layers: [
      ...hidden.map((units): LayerSpec => ({ units, activation: "relu" })),
      { units: 1, activation: "linear" },
    ],
    seed,
  });

/** The pieces of networks with these hidden layers at PyTorch's start, on [-3, 3], over seeds. */
export function piecesAtStart(hidden: readonly number[], runs = 100) {
  const counts = seeds(runs).map((seed) =>
    countPieces(reluNetwork(hidden, seed), [-3, 3]),
  );
  return {
    runs,
    median: median(counts),
    most: Math.max(...counts),
    /** What Montúfar and others construct for one input; for one layer the most there can be. */
    constructed:
      hidden.slice(0, -1).reduce((product, n) => product * n, 1) *
      (hidden[hidden.length - 1] + 1),
    /** At most n + 1 for every piece that arrives at a layer of n. */
    bound: hidden.reduce((product, n) => product * (n + 1), 1),
  };
}

/** The tent map composed `folds` times, two ReLU units a fold: |2t - 1| of the fold before, subtracted from 1. */
export function tent(folds: number): Network {
  const network = reluNetwork(Array<number>(folds).fill(2));
  network.layers.forEach(({ weights, bias }, l) => {
    if (l === folds) {
      weights.fill(-1);
      bias[0] = 1;
    } else if (l === 0) {
      weights.set([2, -2]);
      bias.set([-1, 1]);
    } else {
      weights.set([-2, -2, 2, 2]);
      bias.set([1, -1]);
    }
  });
  return network;
}
