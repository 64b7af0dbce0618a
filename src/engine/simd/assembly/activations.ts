// The functions and derivatives of ../../activations.ts for two numbers at once, in the same order of operations.

import { FOUR, HALF, ONE } from "./constants";
import {
  cos,
  erf,
  exp,
  expm1,
  sigmoid,
  sin,
  softplus,
  tanh,
} from "./elementary";
import { add, both, div, mul, select, sub } from "./lanes";
import { giveBack, lend } from "./spare";

// Numbers for the names, in the order of the loader's list.
const RELU = 0;
const SIGMOID = 1;
const TANH = 2;
const LEAKY_RELU = 3;
const ELU = 4;
const GELU = 5;
const SILU = 6;
const SOFTPLUS = 7;
const SIN = 8;
const CENTRED_SIGMOID = 9;
const STEEP_SIGMOID = 10;
const STEP = 11;

/** a = f(z), as `Kernels.activate`. */
export function activate(
  activation: i32,
  z: usize,
  a: usize,
  length: usize,
  slope: f64,
): void {
  const last = (length - 1) * 8;
  activatePairs(activation, z, a, length >> 1, slope);
  if (!(length & 1)) return;
  activatePairs(activation, lend(0, z + last), lend(1, a + last), 1, slope);
  giveBack(1, a + last);
}

function activatePairs(
  activation: i32,
  z: usize,
  a: usize,
  pairs: usize,
  slope: f64,
): void {
  const s = f64x2.splat(slope);
  switch (activation) {
    case RELU:
      return activateBy(RELU, z, a, pairs, s);
    case SIGMOID:
      return activateBy(SIGMOID, z, a, pairs, s);
    case TANH:
      return activateBy(TANH, z, a, pairs, s);
    case LEAKY_RELU:
      return activateBy(LEAKY_RELU, z, a, pairs, s);
    case ELU:
      return activateBy(ELU, z, a, pairs, s);
    case GELU:
      return activateBy(GELU, z, a, pairs, s);
    case SILU:
      return activateBy(SILU, z, a, pairs, s);
    case SOFTPLUS:
      return activateBy(SOFTPLUS, z, a, pairs, s);
    case SIN:
      return activateBy(SIN, z, a, pairs, s);
    case CENTRED_SIGMOID:
      return activateBy(CENTRED_SIGMOID, z, a, pairs, s);
    case STEEP_SIGMOID:
      return activateBy(STEEP_SIGMOID, z, a, pairs, s);
    case STEP:
      return activateBy(STEP, z, a, pairs, s);
  }
}

// Inlined with the activation known, so that each case above is a loop of its own.
@inline
function activateBy(
  activation: i32,
  z: usize,
  a: usize,
  pairs: usize,
  slope: v128,
): void {
  for (const end = z + 16 * pairs; z < end; z += 16, a += 16)
    v128.store(a, value(activation, v128.load(z), slope));
}

@inline
function value(activation: i32, z: v128, slope: v128): v128 {
  const zero = f64x2.splat(0);
  const up = f64x2.gt(z, zero);
  if (activation == RELU) return v128.andnot(z, f64x2.le(z, zero));
  if (activation == SIGMOID) return sigmoid(z);
  if (activation == TANH) return tanh(z);
  if (activation == LEAKY_RELU) return select(up, z, mul(slope, z));
  if (activation == ELU) return select(up, z, expm1(f64x2.pmin(z, zero)));
  if (activation == GELU) return mul(z, normalDistribution(z));
  if (activation == SILU) return mul(z, sigmoid(z));
  if (activation == SOFTPLUS) return softplus(z);
  if (activation == SIN) return sin(z);
  if (activation == CENTRED_SIGMOID) return sub(sigmoid(z), both(HALF));
  if (activation == STEEP_SIGMOID) return sigmoid(mul(both(FOUR), z));
  return v128.and(both(ONE), up); // step
}

/** delta = delta ⊙ f'(z), as `Kernels.differentiate`. */
export function differentiate(
  activation: i32,
  z: usize,
  a: usize,
  delta: usize,
  length: usize,
  slope: f64,
): void {
  differentiatePairs(activation, z, a, delta, length >> 1, slope);
  if (!(length & 1)) return;
  const last = (length - 1) * 8;
  const spareZ = lend(0, z + last);
  const spareA = lend(1, a + last);
  const spareDelta = lend(2, delta + last);
  differentiatePairs(activation, spareZ, spareA, spareDelta, 1, slope);
  giveBack(2, delta + last);
}

function differentiatePairs(
  activation: i32,
  z: usize,
  a: usize,
  delta: usize,
  pairs: usize,
  slope: f64,
): void {
  const s = f64x2.splat(slope);
  switch (activation) {
    case RELU:
      return differentiateBy(RELU, z, a, delta, pairs, s);
    case SIGMOID:
      return differentiateBy(SIGMOID, z, a, delta, pairs, s);
    case TANH:
      return differentiateBy(TANH, z, a, delta, pairs, s);
    case LEAKY_RELU:
      return differentiateBy(LEAKY_RELU, z, a, delta, pairs, s);
    case ELU:
      return differentiateBy(ELU, z, a, delta, pairs, s);
    case GELU:
      return differentiateBy(GELU, z, a, delta, pairs, s);
    case SILU:
      return differentiateBy(SILU, z, a, delta, pairs, s);
    case SOFTPLUS:
      return differentiateBy(SOFTPLUS, z, a, delta, pairs, s);
    case SIN:
      return differentiateBy(SIN, z, a, delta, pairs, s);
    case CENTRED_SIGMOID:
      return differentiateBy(CENTRED_SIGMOID, z, a, delta, pairs, s);
    case STEEP_SIGMOID:
      return differentiateBy(STEEP_SIGMOID, z, a, delta, pairs, s);
    case STEP:
      return differentiateBy(STEP, z, a, delta, pairs, s);
  }
}

@inline
function differentiateBy(
  activation: i32,
  z: usize,
  a: usize,
  delta: usize,
  pairs: usize,
  slope: v128,
): void {
  for (const end = z + 16 * pairs; z < end; z += 16, a += 16, delta += 16) {
    const d = v128.load(delta);
    const changed =
      activation == RELU
        ? v128.and(d, f64x2.gt(v128.load(z), f64x2.splat(0)))
        : mul(d, derivative(activation, v128.load(z), v128.load(a), slope));
    v128.store(delta, changed);
  }
}

@inline
function derivative(activation: i32, z: v128, a: v128, slope: v128): v128 {
  const zero = f64x2.splat(0);
  const one = both(ONE);
  const up = f64x2.gt(z, zero);
  if (activation == SIGMOID) return mul(a, sub(one, a));
  if (activation == TANH) return sub(one, mul(a, a));
  if (activation == LEAKY_RELU) return select(up, one, slope);
  if (activation == ELU) return select(up, one, exp(f64x2.pmin(z, zero)));
  if (activation == GELU)
    return add(normalDistribution(z), mul(z, normalDensity(z)));
  if (activation == SILU) {
    const s = sigmoid(z);
    return mul(s, add(one, mul(z, sub(one, s))));
  }
  if (activation == SOFTPLUS) return sigmoid(z);
  if (activation == SIN) return cos(z);
  if (activation == CENTRED_SIGMOID) {
    const s = sigmoid(z);
    return mul(s, sub(one, s));
  }
  if (activation == STEEP_SIGMOID) {
    const s = sigmoid(mul(both(FOUR), z));
    return mul(mul(both(FOUR), s), sub(one, s));
  }
  return zero; // step
}

const ROOT_HALF = memory.data<f64>([0.7071067811865476]);
const MINUS_HALF = memory.data<f64>([-0.5]);
const ROOT_TWO_PI = memory.data<f64>([2.5066282746310002]);

@inline
function normalDistribution(z: v128): v128 {
  return mul(both(HALF), add(both(ONE), erf(mul(z, both(ROOT_HALF)))));
}

@inline
function normalDensity(z: v128): v128 {
  return div(exp(mul(mul(both(MINUS_HALF), z), z)), both(ROOT_TWO_PI));
}
