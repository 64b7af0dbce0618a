import { exp, powerOfTwo } from "./exponential.ts";

// After Sun's fdlibm (e_log.c, s_log1p.c, 1993): x = 2^k (1 + f) with 1 + f between √½ and √2,
//
//     log(1 + f) = f - (f²/2 - s (f²/2 + R)),     s = f / (2 + f),     R = s² P(s²)

/** The natural logarithm of x within 0.9 ulp; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
  if (x < 2 ** -1022) return normalLog(x * 2 ** 54, -54, 0);
  return normalLog(x, 0, 0);
}

/** log(1 + x) within 0.9 ulp, exact in the limit for small x; -Infinity at -1, NaN below. */
export function log1p(x: number): number {
  if (x > -0.29 && x < 0.41) return nearOne(x, 0, 0);
  if (!(x > -1 && x < Infinity)) return x === -1 ? -Infinity : x > 0 ? x : NaN;
  // What rounding 1 + x lost, over 1 + x, is what the logarithm lacks.
  const sum = 1 + x;
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
  return normalLog(sum, 0, lost / sum);
}

/** log(1 + e^x) within 1.7 ulp, in both tails. */
export function softplus(x: number): number {
  return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
}

const LN2_HIGH = 0.6931471803691238; // the first 32 bits: times k it is exact
const LN2_LOW = 1.9082149292705877e-10;

// log(2^k x) + correction, for x neither 0 nor subnormal.
function normalLog(x: number, k: number, correction: number): number {
  const exponent = exponentOf(x);
  const fraction = x * powerOfTwo(-exponent);
  return fraction > Math.SQRT2
    ? nearOne(fraction / 2 - 1, k + exponent + 1, correction)
    : nearOne(fraction - 1, k + exponent, correction);
}

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

// floor(log2 x), read from the bits of x.
function exponentOf(x: number): number {
  DOUBLE[0] = x;
  return (BITS[HIGH_WORD] >>> 20) - 1023;
}

const DOUBLE = new Float64Array(1);
const BITS = new Uint32Array(DOUBLE.buffer);
DOUBLE[0] = 1;
const HIGH_WORD = BITS[0] === 0 ? 1 : 0;
