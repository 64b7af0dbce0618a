/** Two numbers in their places. */
export type Pair = readonly [number, number];

/** A way to make one number of a pair. */
interface Pool {
  /** What stands at its line. */
  readonly short: string;
  pool(pair: Pair): number;
}

/** The poolings, by their names in addresses. */
export const pools = {
  max: { short: "max", pool: ([x, y]) => Math.max(x, y) },
  average: { short: "mean", pool: ([x, y]) => (x + y) / 2 },
} as const satisfies Readonly<Record<string, Pool>>;

export type PoolName = keyof typeof pools;

/** A pooling tried on a sum: first each pair alone, then their sum. */
export interface Trial {
  readonly ofA: number;
  readonly ofB: number;
  /** The sum of the two. */
  readonly apart: number;
  /** Of the sum of the pairs. */
  readonly together: number;
  /** Whether the two are the same number, but for the rounding of decimals. */
  readonly isEqual: boolean;
}

/** Pools two pairs apart and together. */
export function tryOn(name: PoolName, a: Pair, b: Pair): Trial {
  const { pool } = pools[name];
  const [ofA, ofB, together] = [pool(a), pool(b), pool(sum(a, b))];
  const isEqual = name === "average" || shareWinner(a, b);
  return { ofA, ofB, apart: ofA + ofB, together, isEqual };
}

/** a + b, place by place. */
export const sum = (a: Pair, b: Pair): Pair => [a[0] + b[0], a[1] + b[1]];

/** The place of the larger number, 1 or 2; undefined where they are equal. */
export const winnerOf = ([x, y]: Pair): 1 | 2 | undefined =>
  x === y ? undefined : x > y ? 1 : 2;

// Whether one place holds the largest number of both; equal numbers are the largest in either.
function shareWinner(a: Pair, b: Pair): boolean {
  const [one, other] = [winnerOf(a), winnerOf(b)];
  return one === undefined || other === undefined || one === other;
}
