// The rules of ../../optimizers.ts for two parameters at once, in the same order of operations.

import { add, div, mul, sub } from "./lanes";
import { giveBack, lend } from "./spare";

/** p -= rate · g */
export function sgd(p: usize, g: usize, length: usize, rate: f64): void {
  sgdPairs(p, g, length >> 1, rate);
  if (!(length & 1)) return;
  const last = (length - 1) * 8;
  sgdPairs(lend(0, p + last), lend(1, g + last), 1, rate);
  giveBack(0, p + last);
}

function sgdPairs(p: usize, g: usize, pairs: usize, rate: f64): void {
  const rates = f64x2.splat(rate);
  for (const end = p + 16 * pairs; p < end; p += 16, g += 16)
    v128.store(p, sub(v128.load(p), mul(rates, v128.load(g))));
}

/** v = μ v + g, then p -= rate · v, or rate · (g + μ v) for Nesterov's. */
export function momentum(
  p: usize,
  g: usize,
  v: usize,
  length: usize,
  rate: f64,
  mu: f64,
  nesterov: bool,
): void {
  momentumPairs(p, g, v, length >> 1, rate, mu, nesterov);
  if (!(length & 1)) return;
  const last = (length - 1) * 8;
  const spareP = lend(0, p + last);
  const spareG = lend(1, g + last);
  momentumPairs(spareP, spareG, lend(2, v + last), 1, rate, mu, nesterov);
  giveBack(0, p + last);
  giveBack(2, v + last);
}

function momentumPairs(
  p: usize,
  g: usize,
  v: usize,
  pairs: usize,
  rate: f64,
  mu: f64,
  nesterov: bool,
): void {
  const rates = f64x2.splat(rate);
  const mus = f64x2.splat(mu);
  const end = p + 16 * pairs;
  for (; p < end; p += 16, g += 16, v += 16) {
    const slope = v128.load(g);
    const velocity = add(mul(mus, v128.load(v)), slope);
    const ahead = nesterov ? add(slope, mul(mus, velocity)) : velocity;
    v128.store(v, velocity);
    v128.store(p, sub(v128.load(p), mul(rates, ahead)));
  }
}

/** s = α s + (1 - α) g², then p -= rate · g / (√s + ε). */
export function rmsprop(
  p: usize,
  g: usize,
  s: usize,
  length: usize,
  rate: f64,
  alpha: f64,
  epsilon: f64,
): void {
  rmspropPairs(p, g, s, length >> 1, rate, alpha, epsilon);
  if (!(length & 1)) return;
  const last = (length - 1) * 8;
  const spareP = lend(0, p + last);
  const spareG = lend(1, g + last);
  rmspropPairs(spareP, spareG, lend(2, s + last), 1, rate, alpha, epsilon);
  giveBack(0, p + last);
  giveBack(2, s + last);
}

function rmspropPairs(
  p: usize,
  g: usize,
  s: usize,
  pairs: usize,
  rate: f64,
  alpha: f64,
  epsilon: f64,
): void {
  const rates = f64x2.splat(rate);
  const old = f64x2.splat(alpha);
  const fresh = f64x2.splat(1 - alpha);
  const epsilons = f64x2.splat(epsilon);
  const end = p + 16 * pairs;
  for (; p < end; p += 16, g += 16, s += 16) {
    const slope = v128.load(g);
    const square = add(mul(old, v128.load(s)), mul(mul(fresh, slope), slope));
    const root = add(f64x2.sqrt(square), epsilons);
    v128.store(s, square);
    v128.store(p, sub(v128.load(p), div(mul(rates, slope), root)));
  }
}

/** Adam; `m` holds the running means of g, then those of g². */
export function adam(
  p: usize,
  g: usize,
  m: usize,
  length: usize,
  rate: f64,
  beta1: f64,
  beta2: f64,
  epsilon: f64,
  step: f64,
): void {
  const s = m + length * 8;
  const corrected = rate / (1 - power(beta1, step));
  const root = sqrt<f64>(1 - power(beta2, step));
  const pairs = length >> 1;
  adamPairs(p, g, m, s, pairs, corrected, root, beta1, beta2, epsilon);
  if (!(length & 1)) return;
  const last = (length - 1) * 8;
  const spareP = lend(0, p + last);
  const spareG = lend(1, g + last);
  const spareM = lend(2, m + last);
  const spareS = lend(3, s + last);
  adamPairs(
    spareP,
    spareG,
    spareM,
    spareS,
    1,
    corrected,
    root,
    beta1,
    beta2,
    epsilon,
  );
  giveBack(0, p + last);
  giveBack(2, m + last);
  giveBack(3, s + last);
}

function adamPairs(
  p: usize,
  g: usize,
  m: usize,
  s: usize,
  pairs: usize,
  rate: f64,
  root: f64,
  beta1: f64,
  beta2: f64,
  epsilon: f64,
): void {
  const rates = f64x2.splat(rate);
  const roots = f64x2.splat(root);
  const old1 = f64x2.splat(beta1);
  const fresh1 = f64x2.splat(1 - beta1);
  const old2 = f64x2.splat(beta2);
  const fresh2 = f64x2.splat(1 - beta2);
  const epsilons = f64x2.splat(epsilon);
  const end = p + 16 * pairs;
  for (; p < end; p += 16, g += 16, m += 16, s += 16) {
    const slope = v128.load(g);
    const mean = add(mul(old1, v128.load(m)), mul(fresh1, slope));
    const square = add(mul(old2, v128.load(s)), mul(mul(fresh2, slope), slope));
    const size = add(div(f64x2.sqrt(square), roots), epsilons);
    v128.store(m, mean);
    v128.store(s, square);
    v128.store(p, sub(v128.load(p), div(mul(rates, mean), size)));
  }
}

function power(base: f64, exponent: f64): f64 {
  let result: f64 = 1;
  for (let rest = <u64>exponent; rest > 0; rest >>= 1) {
    if (rest & 1) result *= base;
    base *= base;
  }
  return result;
}
