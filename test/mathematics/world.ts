import type { Expression } from "./expression.ts";
import { map, matrix, type Value } from "./matrix.ts";
import { simpson } from "./numerics.ts";

export interface Shape {
  readonly rows: number;
  readonly columns: number;
  /** The number of the first entry: 1, or 0 for sizes n_0, n_1 ... */
  readonly first: number;
}

/** Where a number may lie. */
export interface Domain {
  readonly from: number;
  readonly to: number;
  /** Only these values. */
  readonly values?: readonly number[];
}

/** How a random quantity is distributed. */
export type Law =
  /** Independent entries with mean 0 and the variance stated. */
  | { readonly kind: "independent"; readonly variance: Expression }
  /** A few equally shaped outcomes whose entries depend on each other; with each also its negative, if symmetric. */
  | { readonly kind: "joint"; readonly symmetric: boolean }
  /** A number with the density stated, a function. */
  | { readonly kind: "density"; readonly density: string };

/** What is given about one name. */
export type Given =
  | { readonly kind: "free"; readonly shape?: Shape; readonly domain: Domain }
  | { readonly kind: "constant"; readonly value: Value }
  | { readonly kind: "random"; readonly shape?: Shape; readonly law: Law }
  | { readonly kind: "defined"; readonly body: Expression }
  | {
      readonly kind: "function";
      readonly parameters: readonly string[];
      readonly body: Expression;
    };

/** All that is given for a formula. */
export interface World {
  readonly given: ReadonlyMap<string, Given>;
  /** What ‖W‖ means for a matrix. */
  readonly norm?: "spectral" | "frobenius";
  /** How far the sides of ≈ may differ, relative to the larger. */
  readonly within?: number;
}

export const anyNumber: Domain = { from: -2, to: 2 };

/** One possible value of a random quantity. */
export interface Outcome {
  readonly value: Value;
  readonly probability: number;
}

/** A number in [0, 1) that depends on the name, the trial and the place alone. */
export function chance(name: string, trial: number, place: number): number {
  let state =
    2166136261 ^
    Math.imul(trial + 1, 0x9e3779b1) ^
    Math.imul(place + 1, 0x85ebca6b);
  for (const letter of name)
    state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  state = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
  state = Math.imul(state ^ (state >>> 15), 0x735a2d97);
  return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
}

/** A value of the shape with entries from the domain. */
export function draw(
  name: string,
  trial: number,
  shape: Shape | undefined,
  { from, to, values }: Domain,
): Value {
  const entry = (place: number) => {
    const u = chance(name, trial, place);
    return values
      ? values[Math.floor(u * values.length)]
      : from + (to - from) * u;
  };
  if (!shape) return entry(0);
  return matrix(shape.rows, shape.columns, (i, j) =>
    entry(i * shape.columns + j),
  );
}

/**
 * All outcomes of independent entries with mean 0 and the variance. Each entry has two values of different size,
 * so that odd moments are not 0 by accident: the mean over all outcomes is then an exact expectation.
 */
export function independentOutcomes(
  { rows, columns }: Shape,
  variance: number,
): Outcome[] {
  const skew = 1.7;
  const [high, low] = [Math.sqrt(variance) * skew, -Math.sqrt(variance) / skew];
  const pHigh = 1 / (1 + skew * skew);
  const count = rows * columns;
  if (count > 12)
    throw new Error(
      `random entries: ${count} (expected at most 12, for every outcome is tried)`,
    );
  return Array.from({ length: 2 ** count }, (_, bits) => {
    const isHigh = (k: number) => (bits >> k) % 2 === 1;
    const highs = Array.from({ length: count }, (_, k) => k).filter(
      isHigh,
    ).length;
    return {
      value: matrix(rows, columns, (i, j) =>
        isHigh(i * columns + j) ? high : low,
      ),
      probability: pHigh ** highs * (1 - pHigh) ** (count - highs),
    };
  });
}

/** Three outcomes with entries that depend on each other; six if symmetric. */
export function jointOutcomes(
  name: string,
  trial: number,
  shape: Shape | undefined,
  symmetric: boolean,
): Outcome[] {
  const weights = [1, 2, 3].map((k) => 0.3 + chance(name, trial, -k));
  const total = weights[0] + weights[1] + weights[2];
  const outcomes = weights.map((weight, k) => ({
    value: draw(`${name} ${k}`, trial, shape, anyNumber),
    probability: weight / total,
  }));
  if (!symmetric) return outcomes;
  return outcomes.flatMap(({ value, probability }) => [
    { value, probability: probability / 2 },
    { value: map(value, (x) => -x), probability: probability / 2 },
  ]);
}

/** A number with a density, on a grid from -12 to 12: beyond, the book's densities are below 1e-30. */
export const densityOutcomes = (density: (x: number) => number): Outcome[] =>
  simpson(-12, 12).map(({ x, weight }) => ({
    value: x,
    probability: weight * density(x),
  }));
