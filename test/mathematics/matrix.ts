/** A matrix, row by row; a vector is a column [n × 1] or a row [1 × n]. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly number[];
}

/** What a formula evaluates to. */
export type Value = number | Matrix;

/** Builds a matrix entry by entry; indices count from 0. */
export function matrix(
  rows: number,
  columns: number,
  entry: (row: number, column: number) => number,
): Matrix {
  const entries = Array.from({ length: rows * columns }, (_, k) =>
    entry(Math.floor(k / columns), k % columns),
  );
  return { rows, columns, entries };
}

export const shapeOf = (a: Value): string =>
  typeof a === "number" ? "a number" : `${a.rows} × ${a.columns}`;

/** All entries; a number is its own. */
export const entriesOf = (a: Value): readonly number[] =>
  typeof a === "number" ? [a] : a.entries;

/** The one number of a number or of a 1 × 1 matrix. */
export function scalar(a: Value): number {
  const entries = entriesOf(a);
  if (entries.length !== 1)
    throw new Error(`shape: ${shapeOf(a)} (expected a number)`);
  return entries[0];
}

/** f of every entry. */
export const map = (a: Value, f: (x: number) => number): Value =>
  typeof a === "number" ? f(a) : { ...a, entries: a.entries.map(f) };

/** f of the entries of two values of one shape; a number stands for a matrix of its copies. */
export function zip(
  a: Value,
  b: Value,
  f: (x: number, y: number) => number,
): Value {
  if (isSingle(a)) {
    const x = scalar(a);
    return map(b, (y) => f(x, y));
  }
  if (typeof b === "number" || isSingle(b)) {
    const y = scalar(b);
    return map(a, (x) => f(x, y));
  }
  if (shapeOf(a) !== shapeOf(b))
    throw new Error(`shapes: ${shapeOf(a)} and ${shapeOf(b)} (expected equal)`);
  return matrix(b.rows, b.columns, (i, j) => {
    const k = i * b.columns + j;
    return f(entriesOf(a)[k], b.entries[k]);
  });
}

/** The matrix product, or the multiple by a number. */
export function multiply(a: Value, b: Value): Value {
  if (
    typeof a === "number" ||
    typeof b === "number" ||
    isSingle(a) ||
    isSingle(b)
  )
    return zip(a, b, (x, y) => x * y);
  if (a.columns !== b.rows)
    throw new Error(
      `product: ${shapeOf(a)} by ${shapeOf(b)} (expected inner sizes that agree)`,
    );
  return matrix(a.rows, b.columns, (i, j) => {
    let sum = 0;
    for (let k = 0; k < a.columns; k++)
      sum += a.entries[i * a.columns + k] * b.entries[k * b.columns + j];
    return sum;
  });
}

export const transpose = (a: Value): Value =>
  typeof a === "number"
    ? a
    : matrix(a.columns, a.rows, (i, j) => a.entries[j * a.columns + i]);

/** The diagonal matrix of a vector. */
export const diagonal = (a: Value): Matrix => {
  const entries = entriesOf(a);
  return matrix(entries.length, entries.length, (i, j) =>
    i === j ? entries[i] : 0,
  );
};

/** The root of the sum of all squares: Euclid's norm of a vector, Frobenius' of a matrix. */
export const frobenius = (a: Value): number => Math.hypot(...entriesOf(a));

/** The largest singular value, by the power method on AᵀA. */
export function spectral(a: Value): number {
  if (typeof a === "number") return Math.abs(a);
  const square = multiply(transpose(a), a);
  let direction: Value = matrix(a.columns, 1, (i) => 1 + 0.1 * i);
  for (let step = 0; step < 500; step++) {
    const next = multiply(square, direction);
    const size = frobenius(next);
    direction = map(next, (x) => x / size);
  }
  return frobenius(multiply(a, direction));
}

const isSingle = (a: Value) => entriesOf(a).length === 1;
