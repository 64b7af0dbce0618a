// Shorthands: a v128 here is always two numbers, one in each lane.

@inline
export function add(a: v128, b: v128): v128 {
  return f64x2.add(a, b);
}

@inline
export function sub(a: v128, b: v128): v128 {
  return f64x2.sub(a, b);
}

@inline
export function mul(a: v128, b: v128): v128 {
  return f64x2.mul(a, b);
}

@inline
export function div(a: v128, b: v128): v128 {
  return f64x2.div(a, b);
}

/** The number at an address, or `i` places after it, in both lanes: to load a constant is quicker than to build it. */
@inline
export function both(address: usize, i: usize = 0): v128 {
  return v128.load64_splat(address + 8 * i);
}

/** The numbers at two addresses, one in each lane. */
@inline
export function pair(first: usize, second: usize): v128 {
  return v128.load64_lane(second, v128.load64_zero(first), 1);
}

/** `yes` where the condition holds, else `no`. */
@inline
export function select(condition: v128, yes: v128, no: v128): v128 {
  return v128.bitselect(yes, no, condition);
}

/** A number that is not negative, with the sign of another. */
@inline
export function withSign(size: v128, sign: v128): v128 {
  return v128.or(size, v128.and(sign, both(MINUS_ZERO)));
}

const MINUS_ZERO = memory.data<f64>([-0.0]);
