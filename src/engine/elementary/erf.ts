import { ONE, exponential, high, low, times } from "./fixed.ts";

// Table-driven: with c the multiple of 1/16 below |x| and d = |x| - c (exact), the Taylor series at c,
//
//     erf(c + d) = erf c + g0 d + g1 d²/2 + g2 d³/3 + ...,     g(c + d) = 2/√π e^-(c+d)² = g0 + g1 d + ...
//
// whose terms follow from g' = -2 (c + d) g:  (n + 1) g_(n+1) = -2 (c g_n + g_(n-1)).

/** erf x within 0.8 ulp, odd to the last bit. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (!(size < 6)) return x > 0 ? 1 : x < 0 ? -1 : x;
  const i = Math.floor(size * 16);
  const d = size - i * 0.0625;
  const row = i * ROW;
  let series = TABLE[row + ROW - 1];
  for (let n = ROW - 2; n > 1; n--) series = series * d + TABLE[row + n];
  const value = TABLE[row] + (d + (TABLE[row + 1] + d * series));
  return x < 0 ? -value : x === 0 ? x : value;
}

const ROW = 13;

/**
 * A row for each c = i / 16: erf c, what that double leaves over, then the coefficients of d, d², ... d¹¹
 * (the first less one: the sum d + d · series carries more bits than a product could).
 */
export const TABLE = new Float64Array(96 * ROW);
const TWO_OVER_ROOT_PI = 0x120dd750429b6d11ae3a914fed7fd8688n; // with 128 binary places

// e^-c² from node to node: c² grows by (2 i + 1) / 256, and that by 2 / 256.
const FALL = (ONE * ONE) / exponential(ONE / 128n);
let fall = (ONE * ONE) / exponential(ONE / 256n);
let gauss = ONE;
let node = 0n;
for (let i = 0; i < 96; i++) {
  TABLE[i * ROW] = high(node);
  TABLE[i * ROW + 1] = low(node);
  const c = (BigInt(i) * ONE) / 16n;
  let previous = 0n;
  let g = times(TWO_OVER_ROOT_PI, gauss);
  for (let n = 1n; n < 24n; n++) {
    const coefficient = g / n;
    if (n < ROW - 1) {
      TABLE[i * ROW + 1 + Number(n)] = high(
        coefficient - (n === 1n ? ONE : 0n),
      );
    }
    // The next node is the sum of the whole series at d = 1/16.
    node += coefficient >> (4n * n);
    const next = (-2n * (times(c, g) + previous)) / n;
    previous = g;
    g = next;
  }
  gauss = times(gauss, fall);
  fall = times(fall, FALL);
}
