import { exp, powerOfTwo } from "./exponential.ts";

// After Sun's fdlibm (e_log.c, s_log1p.c, 1993): x = 2^k (1 + f) with 1 + f between √½ and √2,
//
//     log(1 + f) = f - (f²/2 - s (f²/2 + R)),     s = f / (2 + f),     R = s² P(s²)

/** The natural logarithm of x within 0.8 ulp; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= SMALLEST && x <= LARGEST)) return logAtTheEnds(x);
  const k = exponentOf(x);
  return nearOne(x * powerOfTwo(-k) - 1, k, 0);
}

/** log(1 + x) within 0.8 ulp, tending to x itself for small x; -Infinity at -1, NaN below. */
export function log1p(x: number): number {
  let f = x;
  let k = 0;
  let lost = 0;
  if (!(x > -0.29 && x < 0.41)) {
    const sum = 1 + x;
    if (!(sum > 0 && sum <= LARGEST)) return logAtTheEnds(sum);
    k = exponentOf(sum);
    f = sum * powerOfTwo(-k) - 1;
    // What rounding 1 + x lost, over 1 + x, is what its logarithm lacks.
    lost = (x > 1 ? 1 - (sum - x) : x - (sum - 1)) / sum;
  }
  return x === 0 ? x : nearOne(f, k, lost);
}

/** log(1 + e^x) within 1.5 ulp, in both tails. */
export function softplus(x: number): number {
  return (x > 0 ? x : 0) + log1p(exp(-Math.abs(x)));
}

// Quotients, not the globals Infinity and NaN: V8 boxes the results of a function that may return a global.
function logAtTheEnds(x: number): number {
  if (x === 0) return -1 / 0;
  if (!(x > 0)) return 0 / 0;
  if (x - x !== 0) return x;
  const shift = x < 1 ? 54 : -54;
  const scaled = x * powerOfTwo(shift);
  const k = exponentOf(scaled);
  return nearOne(scaled * powerOfTwo(-k) - 1, k - shift, 0);
}

const SMALLEST = powerOfTwo(-1022);
const LARGEST = powerOfTwo(1022);

const LN2_HIGH = 0.6931471803691238; // the first 32 bits: times k it is exact
const LN2_LOW = 1.9082149292705877e-10;

// k ln 2 + log(1 + f) + correction; the polynomial is minimax, 2^-58.
function nearOne(f: number, k: number, correction: number): number {
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const even =
    s4 *
    (0.3999999999941109 +
      s4 * (0.22222198475911115 + s4 * 0.15313903169156026));
  const odd =
    s2 *
    (0.6666666666666735 +
      s4 *
        (0.28571428743263544 +
          s4 * (0.18183569743210728 + s4 * 0.14797508410453425)));
  const half = 0.5 * f * f;
  const low = s * (half + (even + odd)) + (k * LN2_LOW + correction);
  return k * LN2_HIGH - (half - low - f);
}

// The whole k for which x / 2^k lies between √½ and √2, from the bits of √2 x.
function exponentOf(x: number): number {
  DOUBLE[0] = x * Math.SQRT2;
  return (BITS[HIGH_WORD] >>> 20) - 1023;
}

const DOUBLE = new Float64Array(1);
const BITS = new Uint32Array(DOUBLE.buffer);
DOUBLE[0] = 1;
const HIGH_WORD = BITS[0] === 0 ? 1 : 0;
