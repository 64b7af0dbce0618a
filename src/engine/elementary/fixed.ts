/** The number one with 128 binary places: the tables are computed in such whole numbers, exactly. */
export const ONE = 1n << 128n;

/** The product of two numbers of 128 binary places. */
export function times(a: bigint, b: bigint): bigint {
  return (a * b) >> 128n;
}

/** The double nearest to a number of 128 binary places. */
export function high(value: bigint): number {
  return Number(value) * 2 ** -128;
}

/** What `high` leaves over, as a double: together they hold the number to 106 bits. */
export function low(value: bigint): number {
  return Number(value - BigInt(Number(value))) * 2 ** -128;
}

/** e^x from its power series, for x >= 0 of 128 binary places. */
export function exponential(x: bigint): bigint {
  let sum = 0n;
  for (let term = ONE, n = 1n; term !== 0n; n++) {
    sum += term;
    term = times(term, x) / n;
  }
  return sum;
}
