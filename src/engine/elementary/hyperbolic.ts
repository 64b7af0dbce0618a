import { exp } from "./exponential.ts";
import { ONE, exponential, high, low, times } from "./fixed.ts";

// Table-driven: with c the multiple of 1/16 below a = |x|, d = a - c (exact), T = tanh c, t = tanh d,
//
//     tanh(c + d) = (T + t) / (1 + T t) = T + t - T t (T + t) / (1 + T t)
//
// summed from the smallest term to the largest, t as d and its difference from d. With a = |x| / 2 and
// s = 1 / (1 + e^2c), which is (1 - T) / 2, the same t gives the logistic function of -|x|:
//
//     1 / (1 + e^2(c + d)) = s (1 - t) / (1 + T t) = s - s (t + T t) / (1 + T t)

/** tanh x within 0.8 ulp, odd to the last bit. */
export function tanh(x: number): number {
  const a = Math.abs(x);
  if (!(a < 20)) return x > 0 ? 1 : x < 0 ? -1 : x;
  const i = Math.floor(a * 16);
  const node = TANH[i];
  const d = a - i * 0.0625;
  const bend = d * curvature(d * d);
  const t = d + bend;
  const product = node * t;
  const small = bend - (product * (node + t)) / (1 + product);
  const value = node + (d + (small + TANH_LOW[i]));
  return x < 0 ? -value : x === 0 ? x : value;
}

/** 1 / (1 + e^-x) within 0.85 ulp (1 where the result is subnormal), in both tails. */
export function sigmoid(x: number): number {
  const a = 0.5 * Math.abs(x);
  if (!(a < 20)) return x > 0 ? 1 : exp(x);
  const i = Math.floor(a * 16);
  const node = SIGMOID[i];
  const d = a - i * 0.0625;
  const t = d + d * curvature(d * d);
  const product = TANH[i] * t;
  const fall = (node * (t + product)) / (1 + product);
  const value = node - (fall - SIGMOID_LOW[i]);
  return x < 0 ? value : 1 - value;
}

// tanh d / d - 1 from d² for 0 <= d < 1/16; minimax, 2^-67.
function curvature(d2: number): number {
  const d4 = d2 * d2;
  return (
    d2 *
    (-0.33333333333333326 +
      d2 * 0.13333333333304231 +
      d4 *
        (-0.05396825362522158 +
          d2 * 0.021869312040210167 +
          d4 * -0.008821993503947651))
  );
}

/** tanh c for c = 0, 1/16 ... 319/16. */
export const TANH = new Float64Array(320);
/** What those doubles leave over. */
export const TANH_LOW = new Float64Array(320);
/** 1 / (1 + e^2c) for the same c. */
export const SIGMOID = new Float64Array(320);
/** What those doubles leave over. */
export const SIGMOID_LOW = new Float64Array(320);

const RATIO = exponential(ONE / 8n);
for (let i = 0, power = ONE; i < 320; i++, power = times(power, RATIO)) {
  const sigmoid = (ONE * ONE) / (power + ONE);
  TANH[i] = high(ONE - 2n * sigmoid);
  TANH_LOW[i] = low(ONE - 2n * sigmoid);
  SIGMOID[i] = high(sigmoid);
  SIGMOID_LOW[i] = low(sigmoid);
}
