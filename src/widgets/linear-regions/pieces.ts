import type { Layer, Network } from "@/engine/index.ts";
import { split, type Point } from "./split.ts";

/** The affine function a x + b y + c of a place (x, y). */
export type Affine = readonly [a: number, b: number, c: number];

/** A convex part of the square on which the same hidden units are active: there the network is one affine function. */
export interface Piece {
  /** In order around it. */
  readonly corners: readonly Point[];
  /** One 1 or 0 for each hidden unit, layer by layer: whether it is active here. */
  readonly pattern: string;
  /** The network's output here: the logit, where the loss takes logits. */
  readonly output: Affine;
}

/** The straight edge along which one unit parts a piece in two: there its z passes 0. */
export interface Cut {
  /** Counted from 0, as is the unit. */
  readonly layer: number;
  readonly unit: number;
  readonly from: Point;
  readonly to: Point;
}

/** A rectangle as a ReLU network parts it: each cut makes one piece more, so there are 1 + cuts. */
export interface Division {
  readonly pieces: readonly Piece[];
  readonly cuts: readonly Cut[];
  /** Whether there would be more than the most pieces allowed: the division then ends with the last whole layer. */
  readonly over: boolean;
}

type Interval = readonly [low: number, high: number];

/**
 * Parts the rectangle x × y exactly, layer by layer: on a piece every unit of the next layer is affine, so it parts the
 * piece along a straight line or not at all. A network of one input ignores y. Units of hidden layers must be ReLUs
 * and there is one output.
 */
export function divide(
  { layers }: Network,
  [x, y]: readonly [Interval, Interval],
  most: number,
): Division {
  const cuts: Cut[] = [];
  const corners: readonly Point[] = [
    [x[0], y[0]],
    [x[1], y[0]],
    [x[1], y[1]],
    [x[0], y[1]],
  ];
  const inputs: readonly Affine[] = [
    [1, 0, 0],
    [0, 1, 0],
  ];
  let parts: readonly Part[] = [{ corners, pattern: "", values: inputs }];
  for (const [l, layer] of layers.slice(0, -1).entries()) {
    const found: Cut[] = [];
    const next: Part[] = [];
    for (const part of parts) {
      next.push(...partsOf(part, layer, l, found));
      if (next.length > most) return { pieces: ended(), cuts, over: true };
    }
    parts = next;
    cuts.push(...found);
  }
  return { pieces: ended(), cuts, over: false };

  function ended(): Piece[] {
    const output = layers[layers.length - 1];
    return parts.map(({ corners, pattern, values }) => ({
      corners,
      pattern,
      output: before(output, values)[0] ?? [0, 0, 0],
    }));
  }
}

/** A piece as far as the layers so far go. */
interface Part {
  readonly corners: readonly Point[];
  readonly pattern: string;
  /** What the next layer is given, each as a function of the place. */
  readonly values: readonly Affine[];
}

function partsOf(part: Part, layer: Layer, l: number, cuts: Cut[]): Part[] {
  const z = before(layer, part.values);
  let found = [{ corners: part.corners, bits: "" }];
  for (const [unit, line] of z.entries()) {
    const next: typeof found = [];
    for (const piece of found) {
      const { above, below, edge } = split(piece.corners, line);
      if (edge) cuts.push({ layer: l, unit, from: edge[0], to: edge[1] });
      if (above && below) next.push({ corners: below, bits: `${piece.bits}0` });
      if (above && below) piece.corners = above;
      piece.bits += above ? "1" : "0";
      next.push(piece);
    }
    found = next;
  }
  return found.map(({ corners, bits }) => ({
    corners,
    pattern: part.pattern + bits,
    values: z.map((line, i) => (bits[i] === "1" ? line : off)),
  }));
}

// What a unit that is not active answers.
const off: Affine = [0, 0, 0];

// The z of a layer's units, as functions of the place.
const before = (
  { inputs, units, weights, bias }: Layer,
  values: readonly Affine[],
): Affine[] =>
  Array.from({ length: units }, (_, j) => {
    let [a, b, c] = [0, 0, bias[j]];
    for (let i = 0; i < inputs; i++) {
      const value = values[i];
      if (value === off) continue;
      const weight = weights[j * inputs + i];
      a += weight * value[0];
      b += weight * value[1];
      c += weight * value[2];
    }
    return [a, b, c];
  });
