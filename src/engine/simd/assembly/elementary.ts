// The functions of ../../elementary for two numbers at once: the very same operations in the same order, where both
// sides of a branch are computed and the right one is selected. What is said there is not said again.

import {
  ERF,
  EXP,
  EXP_LOW,
  HALF,
  ONE,
  SIGMOID,
  SIGMOID_LOW,
  SIXTEEN,
  SIXTEENTH,
  TANH,
  TANH_LOW,
  TWO,
} from "./constants";
import { add, both, div, mul, pair, select, sub, withSign } from "./lanes";
import * as scalar from "./scalar";

// exponential.ts

export function exp(x: v128): v128 {
  if (!within(x, EXP_ENDS)) {
    const first = scalar.exp(f64x2.extract_lane(x, 0));
    return f64x2(first, scalar.exp(f64x2.extract_lane(x, 1)));
  }
  const shifted = shiftedSteps(x);
  const e = rest(x, shifted);
  const entry = entryOf(EXP, shifted);
  const mantissa = add(entry, add(entryOf(EXP_LOW, shifted), mul(entry, e)));
  return mul(mantissa, powerOfTwo(shifted));
}

export function expm1(x: v128): v128 {
  if (!within(x, EXPM1_ENDS)) {
    const first = scalar.expm1(f64x2.extract_lane(x, 0));
    return f64x2(first, scalar.expm1(f64x2.extract_lane(x, 1)));
  }
  const shifted = shiftedSteps(x);
  const entry = entryOf(EXP, shifted);
  const power = powerOfTwo(shifted);
  // 1 / 2^k, whose exponent bits are 1023 - k.
  const one = i64x2.sub(both(ZERO_EXPONENT_TWICE), power);
  const sum = sub(entry, one);
  const back = add(sum, one);
  const error = add(sub(entry, back), sub(sub(back, sum), one));
  const e = rest(x, shifted);
  const small = add(add(entryOf(EXP_LOW, shifted), mul(entry, e)), error);
  const far = mul(add(sum, small), power);
  return select(f64x2.lt(f64x2.abs(x), both(NEAR_ZERO)), expm1NearZero(x), far);
}

const EXP_ENDS = memory.data<f64>([-708, 709]);
const EXPM1_ENDS = memory.data<f64>([-40, 709]);
const NEAR_ZERO = memory.data<f64>([0.1]);
const ZERO_EXPONENT_TWICE = memory.data<u64>([0x7fe0000000000000]);

// Whether both numbers lie between the two at `ends`.
@inline
function within(x: v128, ends: usize): bool {
  const above = f64x2.gt(x, both(ends));
  return i64x2.all_true(v128.and(above, f64x2.lt(x, both(ends, 1))));
}

const STEPS_PER_UNIT = memory.data<f64>([92.33248261893649]);
const STEP_HIGH = memory.data<f64>([0.01083042469326756]);
const STEP_LOW = memory.data<f64>([2.9815858269852933e-12]);
const ROUNDER = memory.data<f64>([6755399441055744]);

// The whole number of steps plus 1.5 · 2^52: the number itself stands in the low bits.
@inline
function shiftedSteps(x: v128): v128 {
  return add(mul(x, both(STEPS_PER_UNIT)), both(ROUNDER));
}

@inline
function rest(x: v128, shifted: v128): v128 {
  const n = sub(shifted, both(ROUNDER));
  const r = sub(sub(x, mul(n, both(STEP_HIGH))), mul(n, both(STEP_LOW)));
  const r2 = mul(r, r);
  const low = add(both(REST), mul(r, both(REST, 1)));
  const high = add(both(REST, 2), mul(r, both(REST, 3)));
  return add(r, mul(r2, add(low, mul(r2, high))));
}

const REST = memory.data<f64>([
  0.49999999999948563, 0.16666666666654184, 0.04166672336845849,
  0.008333343408379129,
]);

// The entry n & 63 of a table.
@inline
function entryOf(table: usize, shifted: v128): v128 {
  const first: usize = i32x4.extract_lane(shifted, 0) & 63;
  const second: usize = i32x4.extract_lane(shifted, 2) & 63;
  return pair(table + first * 8, table + second * 8);
}

// 2^(n >> 6): its exponent bits are 1023 + (n >> 6).
@inline
function powerOfTwo(shifted: v128): v128 {
  const biased = i64x2.add(shifted, i64x2.splat(1023 << 6));
  return i64x2.shl(v128.and(biased, i64x2.splat(~63)), 46);
}

@inline
function expm1NearZero(x: v128): v128 {
  const x2 = mul(x, x);
  const low = add(
    add(both(EXPM1), mul(x, both(EXPM1, 1))),
    mul(x2, add(both(EXPM1, 2), mul(x, both(EXPM1, 3)))),
  );
  const high = add(
    add(both(EXPM1, 4), mul(x, both(EXPM1, 5))),
    mul(x2, both(EXPM1, 6)),
  );
  const series = mul(mul(x2, x), add(low, mul(mul(x2, x2), high)));
  const value = add(x, add(mul(both(HALF), x2), series));
  return select(f64x2.eq(x, f64x2.splat(0)), x, value);
}

const EXPM1 = memory.data<f64>([
  0.16666666666666666, 0.041666666666735706, 0.008333333333353614,
  0.0013888888528852544, 0.0001984126925981172, 2.4807237223488687e-5,
  2.7563820320988843e-6,
]);

// hyperbolic.ts

@inline
export function tanh(x: v128): v128 {
  // From 19.1 on the table gives 1 itself.
  const a = f64x2.pmin(f64x2.abs(x), both(BELOW_20));
  const place = f64x2.floor(mul(a, both(SIXTEEN)));
  const node = valueAt(TANH, place);
  const d = sub(a, mul(place, both(SIXTEENTH)));
  const bend = mul(d, curvature(mul(d, d)));
  const t = add(d, bend);
  const product = mul(node, t);
  const part = div(mul(product, add(node, t)), add(both(ONE), product));
  const small = add(sub(bend, part), valueAt(TANH_LOW, place));
  return withSign(add(node, add(d, small)), x);
}

@inline
export function sigmoid(x: v128): v128 {
  const size = mul(both(HALF), f64x2.abs(x));
  const isFar = f64x2.gt(size, both(BELOW_20));
  return v128.any_true(isFar)
    ? sigmoidFarOut(x, size, isFar)
    : sigmoidNear(x, size);
}

function sigmoidFarOut(x: v128, size: v128, isFar: v128): v128 {
  const zero = f64x2.splat(0);
  const tail = exp(f64x2.pmin(x, zero));
  const far = select(f64x2.gt(x, zero), both(ONE), tail);
  return select(isFar, far, sigmoidNear(x, f64x2.pmin(size, both(BELOW_20))));
}

// For |x| / 2 = a < 20.
@inline
function sigmoidNear(x: v128, a: v128): v128 {
  const place = f64x2.floor(mul(a, both(SIXTEEN)));
  const node = valueAt(SIGMOID, place);
  const d = sub(a, mul(place, both(SIXTEENTH)));
  const t = add(d, mul(d, curvature(mul(d, d))));
  const product = mul(valueAt(TANH, place), t);
  const fall = div(mul(node, add(t, product)), add(both(ONE), product));
  const value = sub(node, sub(fall, valueAt(SIGMOID_LOW, place)));
  const isBelow = f64x2.lt(x, f64x2.splat(0));
  return select(isBelow, value, sub(both(ONE), value));
}

const BELOW_20 = memory.data<f64>([19.999999999999996]);

// The entry of a table at a whole number.
@inline
function valueAt(table: usize, place: v128): v128 {
  const bits = add(place, both(TWO_TO_52));
  const first: usize = i32x4.extract_lane(bits, 0);
  const second: usize = i32x4.extract_lane(bits, 2);
  return pair(table + first * 8, table + second * 8);
}

// Added to a whole number, it leaves that in the low bits.
const TWO_TO_52 = memory.data<f64>([4503599627370496]);

@inline
function curvature(d2: v128): v128 {
  const d4 = mul(d2, d2);
  const low = add(both(CURVATURE), mul(d2, both(CURVATURE, 1)));
  const high = add(
    add(both(CURVATURE, 2), mul(d2, both(CURVATURE, 3))),
    mul(d4, both(CURVATURE, 4)),
  );
  return mul(d2, add(low, mul(d4, high)));
}

const CURVATURE = memory.data<f64>([
  -0.33333333333333326, 0.13333333333304231, -0.05396825362522158,
  0.021869312040210167, -0.008821993503947651,
]);

// logarithm.ts

export function log1p(x: v128): v128 {
  const sum = add(both(ONE), x);
  if (!within(sum, LOG_ENDS)) {
    const first = scalar.log1p(f64x2.extract_lane(x, 0));
    return f64x2(first, scalar.log1p(f64x2.extract_lane(x, 1)));
  }
  const near = v128.and(
    f64x2.gt(x, both(NEAR_ONE)),
    f64x2.lt(x, both(NEAR_ONE, 1)),
  );
  // 1023 + k, with k = 0 near one.
  const exponent = i64x2.shr_u(mul(sum, both(ROOT_TWO)), 52);
  const biased = select(near, i64x2.splat(1023), exponent);
  const k = f64x2.convert_low_i32x4_s(
    v128.shuffle<i32>(i64x2.sub(biased, i64x2.splat(1023)), biased, 0, 2, 0, 2),
  );
  const power = i64x2.shl(i64x2.sub(i64x2.splat(2046), biased), 52);
  const f = select(near, x, sub(mul(sum, power), both(ONE)));
  const lost = select(
    f64x2.gt(x, both(ONE)),
    sub(both(ONE), sub(sum, x)),
    sub(x, sub(sum, both(ONE))),
  );
  const value = nearOne(f, k, v128.andnot(div(lost, sum), near));
  return select(f64x2.eq(x, f64x2.splat(0)), x, value);
}

@inline
export function softplus(x: v128): v128 {
  const up = v128.and(x, f64x2.gt(x, f64x2.splat(0)));
  return add(up, log1p(exp(f64x2.neg(f64x2.abs(x)))));
}

const LOG_ENDS = memory.data<f64>([0, 4.49423283715579e307]); // 0, 2^1022
const NEAR_ONE = memory.data<f64>([-0.29, 0.41]);
const ROOT_TWO = memory.data<f64>([1.4142135623730951]);
const LN2_HIGH = memory.data<f64>([0.6931471803691238]);
const LN2_LOW = memory.data<f64>([1.9082149292705877e-10]);

@inline
function nearOne(f: v128, k: v128, correction: v128): v128 {
  const s = div(f, add(both(TWO), f));
  const s2 = mul(s, s);
  const s4 = mul(s2, s2);
  let even = add(both(EVEN, 1), mul(s4, both(EVEN, 2)));
  even = mul(s4, add(both(EVEN), mul(s4, even)));
  let odd = add(both(ODD, 2), mul(s4, both(ODD, 3)));
  odd = add(both(ODD, 1), mul(s4, odd));
  odd = mul(s2, add(both(ODD), mul(s4, odd)));
  const half = mul(mul(both(HALF), f), f);
  const low = add(
    mul(s, add(half, add(even, odd))),
    add(mul(k, both(LN2_LOW)), correction),
  );
  return sub(mul(k, both(LN2_HIGH)), sub(sub(half, low), f));
}

const EVEN = memory.data<f64>([
  0.3999999999941109, 0.22222198475911115, 0.15313903169156026,
]);
const ODD = memory.data<f64>([
  0.6666666666666735, 0.28571428743263544, 0.18183569743210728,
  0.14797508410453425,
]);

// erf.ts

export function erf(x: v128): v128 {
  const a = f64x2.pmin(f64x2.abs(x), both(BELOW_6));
  const place = f64x2.floor(mul(a, both(SIXTEEN)));
  const bits = add(place, both(TWO_TO_52));
  const first = ERF + <usize>i32x4.extract_lane(bits, 0) * ERF_ROW;
  const second = ERF + <usize>i32x4.extract_lane(bits, 2) * ERF_ROW;
  const d = sub(a, mul(place, both(SIXTEENTH)));
  let series = pair(first + ERF_ROW - 8, second + ERF_ROW - 8);
  for (let n = ERF_ROW - 16; n > 8; n -= 8)
    series = add(mul(series, d), pair(first + n, second + n));
  const small = add(pair(first + 8, second + 8), mul(d, series));
  return withSign(add(pair(first, second), add(d, small)), x);
}

const BELOW_6 = memory.data<f64>([5.999999999999999]);
const ERF_ROW: usize = 13 * 8;

// trigonometric.ts

export function sin(x: v128): v128 {
  if (isNear(x)) return sineAhead(x, 0);
  const first = scalar.sin(f64x2.extract_lane(x, 0));
  return f64x2(first, scalar.sin(f64x2.extract_lane(x, 1)));
}

export function cos(x: v128): v128 {
  if (isNear(x)) return sineAhead(x, 1);
  const first = scalar.cos(f64x2.extract_lane(x, 0));
  return f64x2(first, scalar.cos(f64x2.extract_lane(x, 1)));
}

const TWO_OVER_PI = memory.data<f64>([0.6366197723675814]);
const FIRST = memory.data<f64>([1.5707963267341256]);
const SECOND = memory.data<f64>([6.077100506303966e-11]);
const THIRD = memory.data<f64>([2.0222662487959506e-21]);
const TWO_TO_20 = memory.data<f64>([0x100000]);
const CLOSE = memory.data<f64>([1e-4]);

// Whether three parts of π/2 leave bits enough for both.
@inline
function isNear(x: v128): bool {
  const n = sub(shiftedTurns(x), both(ROUNDER));
  const nearer = sub(sub(x, mul(n, both(FIRST))), mul(n, both(SECOND)));
  const clear = v128.or(
    f64x2.eq(n, f64x2.splat(0)),
    f64x2.ge(f64x2.abs(nearer), both(CLOSE)),
  );
  const small = f64x2.lt(f64x2.abs(x), both(TWO_TO_20));
  return i64x2.all_true(v128.and(clear, small));
}

@inline
function shiftedTurns(x: v128): v128 {
  return add(mul(x, both(TWO_OVER_PI)), both(ROUNDER));
}

function sineAhead(x: v128, quarters: i64): v128 {
  const shifted = shiftedTurns(x);
  const n = sub(shifted, both(ROUNDER));
  const near = sub(x, mul(n, both(FIRST)));
  const step = mul(n, both(SECOND));
  const nearer = sub(near, step);
  const third = sub(mul(n, both(THIRD)), sub(sub(near, nearer), step));
  const y = sub(nearer, third);
  const tail = sub(sub(nearer, y), third);
  const quarter = i64x2.add(shifted, i64x2.splat(quarters));
  const odd = i64x2.neg(v128.and(quarter, i64x2.splat(1)));
  const sign = i64x2.shl(v128.and(quarter, i64x2.splat(2)), 62);
  return v128.xor(select(odd, cosine(y, tail), sine(y, tail)), sign);
}

@inline
function sine(y: v128, tail: v128): v128 {
  const y2 = mul(y, y);
  const y3 = mul(y2, y);
  let series = both(SINE, 5);
  for (let i = 4; i > 0; i--) series = add(both(SINE, i), mul(y2, series));
  const low = sub(mul(y2, sub(mul(both(HALF), tail), mul(y3, series))), tail);
  return sub(y, add(low, mul(y3, both(SINE))));
}

const SINE = memory.data<f64>([
  0.16666666666666632, 0.008333333333322413, -0.00019841269829807805,
  2.7557313691917415e-6, -2.505075811523616e-8, 1.5896795654164257e-10,
]);

@inline
function cosine(y: v128, tail: v128): v128 {
  const y2 = mul(y, y);
  let series = both(COSINE, 5);
  for (let i = 4; i >= 0; i--) series = add(both(COSINE, i), mul(y2, series));
  const half = mul(both(HALF), y2);
  const sum = sub(both(ONE), half);
  const low = sub(mul(y2, mul(y2, series)), mul(y, tail));
  return add(sum, add(sub(sub(both(ONE), sum), half), low));
}

const COSINE = memory.data<f64>([
  0.0416666666666666, -0.0013888888888874125, 2.480158728948218e-5,
  -2.75573143523312e-7, 2.0875723272951528e-9, -1.1359647786871744e-11,
]);
