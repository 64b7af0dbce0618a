import { ONE, exponential, high, low, times } from "./fixed.ts";

// Table-driven: with c the multiple of 1/16 below |x|, d = |x| - c (exact), T = tanh c, t = tanh d,
//
//     tanh(c + d) = (T + t) / (1 + T t) = T + t - T t (T + t) / (1 + T t)
//
// summed from the smallest term to the largest, t as d and its difference from d.

/** tanh x within 0.8 ulp, odd to the last bit. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (!(size < 20)) return x > 0 ? 1 : x < 0 ? -1 : x;
  const i = Math.floor(size * 16);
  const node = TABLE[i];
  const d = size - i * 0.0625;
  const bend = d * curvature(d * d);
  const t = d + bend;
  const product = node * t;
  const small = bend - (product * (node + t)) / (1 + product);
  const value = node + (d + (small + TABLE_LOW[i]));
  return x < 0 ? -value : x === 0 ? x : value;
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

// tanh(i / 16) for i = 0 ... 319, and what the doubles leave over.
const TABLE = new Float64Array(320);
const TABLE_LOW = new Float64Array(320);
const RATIO = exponential(ONE / 8n);
for (let i = 0, power = ONE; i < 320; i++) {
  const value = ((power - ONE) * ONE) / (power + ONE);
  TABLE[i] = high(value);
  TABLE_LOW[i] = low(value);
  power = times(power, RATIO);
}
