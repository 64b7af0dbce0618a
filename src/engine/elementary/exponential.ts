import { exponential, high, low } from "./fixed.ts";

// Table-driven, after P. T. P. Tang, "Table-driven implementation of the exponential function in IEEE
// floating-point arithmetic", ACM TOMS 15 (1989): with n the whole number nearest to x · 64 / ln 2,
//
//     e^x = 2^(n >> 6) · 2^((n & 63) / 64) · e^r,     r = x - n · ln 2 / 64,     |r| <= 0.0055
//
// a power of two, an entry of a table of 64, and a short polynomial.

/** e^x within 0.53 ulp (1 where the result is subnormal). */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expAtTheEnds(x);
  const n = steps(x);
  return mantissa(n, rest(x, n)) * powerOfTwo(n >> 6);
}

/** e^x - 1 within 0.75 ulp, tending to x itself for small x. */
export function expm1(x: number): number {
  if (Math.abs(x) < 0.1) return expm1NearZero(x);
  if (!(x > -40 && x < 709)) return x < 0 ? -1 : exp(x);
  const n = steps(x);
  const entry = TABLE[n & 63];
  // 2^k (2^(j/64) e^r - 1) = 2^k ((2^(j/64) - 2^-k) + ...), the difference with its rounding error.
  const one = powerOfTwo(-(n >> 6));
  const sum = entry - one;
  const back = sum + one;
  const error = entry - back + (back - sum - one);
  const small = TABLE_LOW[n & 63] + entry * rest(x, n) + error;
  return (sum + small) * powerOfTwo(n >> 6);
}

const STEPS_PER_UNIT = 92.33248261893649; // 64 / ln 2
const STEP_HIGH = 0.01083042469326756; // ln 2 / 64, its first 32 bits: times n it is exact
const STEP_LOW = 2.9815858269852933e-12;

// Added and taken away again, it leaves the nearest whole number.
const ROUNDER = 0x18000000000000; // 1.5 · 2^52

function steps(x: number): number {
  return x * STEPS_PER_UNIT + ROUNDER - ROUNDER;
}

// e^r - 1 for the rest r; minimax, 2^-59.
function rest(x: number, n: number): number {
  const r = x - n * STEP_HIGH - n * STEP_LOW;
  const r2 = r * r;
  return (
    r +
    r2 *
      (0.49999999999948563 +
        r * 0.16666666666654184 +
        r2 * (0.04166672336845849 + r * 0.008333343408379129))
  );
}

function mantissa(n: number, expm1OfRest: number): number {
  const entry = TABLE[n & 63];
  return entry + (TABLE_LOW[n & 63] + entry * expm1OfRest);
}

// Half the power at a time, so that only the last product may be subnormal, or overflow.
function expAtTheEnds(x: number): number {
  const bounded = x > 1000 ? 1000 : x < -1000 ? -1000 : x;
  const n = steps(bounded);
  const k = n >> 6;
  const half = k >> 1;
  return (
    mantissa(n, rest(bounded, n)) * powerOfTwo(half) * powerOfTwo(k - half)
  );
}

// For |x| < 0.1; minimax, 2^-59 of x.
function expm1NearZero(x: number): number {
  const x2 = x * x;
  const low =
    0.16666666666666666 +
    x * 0.041666666666735706 +
    x2 * (0.008333333333353614 + x * 0.0013888888528852544);
  const high =
    0.0001984126925981172 +
    x * 2.4807237223488687e-5 +
    x2 * 2.7563820320988843e-6;
  return x === 0 ? x : x + (0.5 * x2 + x2 * x * (low + x2 * x2 * high));
}

/** 2^(j/64) for j = 0 ... 63. */
export const TABLE = new Float64Array(64);
/** What those doubles leave over. */
export const TABLE_LOW = new Float64Array(64);
const LN2 = 0xb17217f7d1cf79abc9e3b39803f2f6afn; // with 128 binary places
for (let j = 0; j < 64; j++) {
  const value = exponential((LN2 * BigInt(j)) / 64n);
  TABLE[j] = high(value);
  TABLE_LOW[j] = low(value);
}

/** 2^k exactly, for whole k from -1074 to 1023. */
export function powerOfTwo(k: number): number {
  return POWERS[k + 1074];
}

const POWERS = new Float64Array(2098);
POWERS[0] = Number.MIN_VALUE; // 2^-1074
for (let i = 1; i < POWERS.length; i++) POWERS[i] = 2 * POWERS[i - 1];
