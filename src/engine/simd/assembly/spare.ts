// Where an array has an odd number left: copied here, beside a zero, it is a pair like the others.

const SPARE = memory.data(4 * 16);

/** Copies a number into room `i` and returns its address there. */
@inline
export function lend(i: usize, from: usize): usize {
  v128.store(SPARE + 16 * i, v128.load64_zero(from));
  return SPARE + 16 * i;
}

/** Copies the number of room `i` back. */
@inline
export function giveBack(i: usize, to: usize): void {
  store<f64>(to, load<f64>(SPARE + 16 * i));
}
