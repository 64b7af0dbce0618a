// The three products of ../../kernels.ts. They work on tiles of 4 × 4 sums in eight registers. The lanes are neighbouring
// sums, never parts of one sum: so every sum runs in the order that `Kernels` states. Where the last tile would stand
// out of the matrix it overlaps the one before, and writes the same numbers again.

import { ONE } from "./constants";
import { pair } from "./lanes";

const LANE: usize = 8; // bytes of a number

/** z = x Wᵀ + b, as `Kernels.affine`. */
export function affine(
  x: usize,
  weights: usize,
  bias: usize,
  z: usize,
  count: usize,
  inputs: usize,
  units: usize,
): void {
  const row = inputs * LANE;
  const width = units * LANE;
  if (units < 4) {
    for (let o: usize = 0; o < units; o++)
      for (let n: usize = 0; n < count; n += 8)
        affineRow(
          weights + o * row,
          x + n * row,
          bias + o * LANE,
          0,
          z + n * width + o * LANE,
          width,
          row,
          count - n - 1,
        );
    return;
  }
  if (count < 4) {
    for (let n: usize = 0; n < count; n++)
      for (let o: usize = 0; o < units; o += 8)
        affineRow(
          x + n * row,
          weights + o * row,
          bias + o * LANE,
          LANE,
          z + n * width + o * LANE,
          LANE,
          row,
          units - o - 1,
        );
    return;
  }
  for (let o: usize = 0; o < units; o += 4) {
    const unit = min(o, units - 4);
    for (let n: usize = 0; n < count; n += 4) {
      const example = min(n, count - 4);
      affineTile(
        x + example * row,
        weights + unit * row,
        bias + unit * LANE,
        z + example * width + unit * LANE,
        row,
        width,
      );
    }
  }
}

// 4 examples × 4 units, two inputs at a time; a lane for each of two units.
@inline
function affineTile(
  x: usize,
  weights: usize,
  bias: usize,
  z: usize,
  row: usize,
  width: usize,
): void {
  let a01 = v128.load(bias);
  let a23 = v128.load(bias, 16);
  let b01 = a01;
  let b23 = a23;
  let c01 = a01;
  let c23 = a23;
  let d01 = a01;
  let d23 = a23;
  const x1 = x + row;
  const x2 = x1 + row;
  const x3 = x2 + row;
  const w1 = weights + row;
  const w2 = w1 + row;
  const w3 = w2 + row;
  let i: usize = 0;
  for (; i + LANE < row; i += 2 * LANE) {
    const u0 = v128.load(weights + i);
    const u1 = v128.load(w1 + i);
    const u2 = v128.load(w2 + i);
    const u3 = v128.load(w3 + i);
    let u01 = v128.shuffle<f64>(u0, u1, 0, 2);
    let u23 = v128.shuffle<f64>(u2, u3, 0, 2);
    let xn = v128.load64_splat(x + i);
    a01 = f64x2.add(a01, f64x2.mul(xn, u01));
    a23 = f64x2.add(a23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x1 + i);
    b01 = f64x2.add(b01, f64x2.mul(xn, u01));
    b23 = f64x2.add(b23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x2 + i);
    c01 = f64x2.add(c01, f64x2.mul(xn, u01));
    c23 = f64x2.add(c23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x3 + i);
    d01 = f64x2.add(d01, f64x2.mul(xn, u01));
    d23 = f64x2.add(d23, f64x2.mul(xn, u23));
    u01 = v128.shuffle<f64>(u0, u1, 1, 3);
    u23 = v128.shuffle<f64>(u2, u3, 1, 3);
    xn = v128.load64_splat(x + i, LANE);
    a01 = f64x2.add(a01, f64x2.mul(xn, u01));
    a23 = f64x2.add(a23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x1 + i, LANE);
    b01 = f64x2.add(b01, f64x2.mul(xn, u01));
    b23 = f64x2.add(b23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x2 + i, LANE);
    c01 = f64x2.add(c01, f64x2.mul(xn, u01));
    c23 = f64x2.add(c23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x3 + i, LANE);
    d01 = f64x2.add(d01, f64x2.mul(xn, u01));
    d23 = f64x2.add(d23, f64x2.mul(xn, u23));
  }
  if (i < row) {
    const u01 = pair(weights + i, w1 + i);
    const u23 = pair(w2 + i, w3 + i);
    let xn = v128.load64_splat(x + i);
    a01 = f64x2.add(a01, f64x2.mul(xn, u01));
    a23 = f64x2.add(a23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x1 + i);
    b01 = f64x2.add(b01, f64x2.mul(xn, u01));
    b23 = f64x2.add(b23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x2 + i);
    c01 = f64x2.add(c01, f64x2.mul(xn, u01));
    c23 = f64x2.add(c23, f64x2.mul(xn, u23));
    xn = v128.load64_splat(x3 + i);
    d01 = f64x2.add(d01, f64x2.mul(xn, u01));
    d23 = f64x2.add(d23, f64x2.mul(xn, u23));
  }
  v128.store(z, a01);
  v128.store(z, a23, 16);
  z += width;
  v128.store(z, b01);
  v128.store(z, b23, 16);
  z += width;
  v128.store(z, c01);
  v128.store(z, c23, 16);
  z += width;
  v128.store(z, d01);
  v128.store(z, d23, 16);
}

// One row times up to eight others that follow each other, the sums written `step` bytes apart: a few units for
// many examples, or a few examples for many units. Lanes past the last repeat it.
function affineRow(
  one: usize,
  others: usize,
  bias: usize,
  biasStep: usize,
  z: usize,
  step: usize,
  row: usize,
  last: usize,
): void {
  const i1 = min<usize>(1, last);
  const i2 = min<usize>(2, last);
  const i3 = min<usize>(3, last);
  const i4 = min<usize>(4, last);
  const i5 = min<usize>(5, last);
  const i6 = min<usize>(6, last);
  const i7 = min<usize>(7, last);
  let p0 = others;
  let p1 = others + i1 * row;
  let p2 = others + i2 * row;
  let p3 = others + i3 * row;
  let p4 = others + i4 * row;
  let p5 = others + i5 * row;
  let p6 = others + i6 * row;
  let p7 = others + i7 * row;
  let s01 = pair(bias, bias + i1 * biasStep);
  let s23 = pair(bias + i2 * biasStep, bias + i3 * biasStep);
  let s45 = pair(bias + i4 * biasStep, bias + i5 * biasStep);
  let s67 = pair(bias + i6 * biasStep, bias + i7 * biasStep);
  const end = one + row;
  for (; one < end; one += LANE) {
    const x = v128.load64_splat(one);
    s01 = f64x2.add(s01, f64x2.mul(x, pair(p0, p1)));
    s23 = f64x2.add(s23, f64x2.mul(x, pair(p2, p3)));
    s45 = f64x2.add(s45, f64x2.mul(x, pair(p4, p5)));
    s67 = f64x2.add(s67, f64x2.mul(x, pair(p6, p7)));
    p0 += LANE;
    p1 += LANE;
    p2 += LANE;
    p3 += LANE;
    p4 += LANE;
    p5 += LANE;
    p6 += LANE;
    p7 += LANE;
  }
  v128.store64_lane(z, s01, 0);
  v128.store64_lane(z + i1 * step, s01, 1);
  v128.store64_lane(z + i2 * step, s23, 0);
  v128.store64_lane(z + i3 * step, s23, 1);
  v128.store64_lane(z + i4 * step, s45, 0);
  v128.store64_lane(z + i5 * step, s45, 1);
  v128.store64_lane(z + i6 * step, s67, 0);
  v128.store64_lane(z + i7 * step, s67, 1);
}

/** gradient = deltaᵀ x, as `Kernels.weightGradient`. */
export function weightGradient(
  delta: usize,
  x: usize,
  gradient: usize,
  count: usize,
  inputs: usize,
  units: usize,
): void {
  // A single column is a single row of the transposed product.
  if (inputs == 1) product(x, 0, LANE, delta, gradient, 1, units, count);
  else product(delta, LANE, units * LANE, x, gradient, units, inputs, count);
}

/** gradient = the sum of delta's rows, as `Kernels.biasGradient`. */
export function biasGradient(
  delta: usize,
  gradient: usize,
  count: usize,
  units: usize,
): void {
  product(ONE, 0, 0, delta, gradient, 1, units, count);
}

/** gradient = delta W, as `Kernels.inputGradient`. */
export function inputGradient(
  delta: usize,
  weights: usize,
  gradient: usize,
  count: usize,
  inputs: usize,
  units: usize,
): void {
  product(delta, units * LANE, LANE, weights, gradient, count, inputs, units);
}

// output[r, c] = Σ_k factor[r·across + k·down] matrix[k, c], k from first to last; steps in bytes.
function product(
  factor: usize,
  across: usize,
  down: usize,
  matrix: usize,
  output: usize,
  rows: usize,
  columns: usize,
  depth: usize,
): void {
  const width = columns * LANE;
  for (let c: usize = 0; c < columns;) {
    const left = columns - c;
    const tall = rows >= 4;
    const wide: usize = tall
      ? columns >= 4 && left > 2
        ? 4
        : min<usize>(columns, 2)
      : columns >= 8
        ? 8
        : min<usize>(columns, 2);
    const column = (left < wide ? columns - wide : c) * LANE;
    const from = matrix + column;
    const into = output + column;
    if (tall && wide > 1) {
      for (let r: usize = 0; r < rows; r += 4) {
        const row = min(r, rows - 4);
        const f = factor + row * across;
        const to = into + row * width;
        if (wide == 4) tile4x4(f, across, down, from, to, width, depth);
        else tile4x2(f, across, down, from, to, width, depth);
      }
    } else {
      for (let r: usize = 0; r < rows; r++) {
        const f = factor + r * across;
        const to = into + r * width;
        if (wide == 8) tile1x8(f, down, from, to, width, depth);
        else if (wide == 2) tile1x2(f, down, from, to, width, depth);
        else tile1x1(f, down, from, to, width, depth);
      }
    }
    c += wide;
  }
}

@inline
function tile4x4(
  factor: usize,
  across: usize,
  down: usize,
  matrix: usize,
  output: usize,
  width: usize,
  depth: usize,
): void {
  let a01 = f64x2.splat(0);
  let a23 = a01;
  let b01 = a01;
  let b23 = a01;
  let c01 = a01;
  let c23 = a01;
  let d01 = a01;
  let d23 = a01;
  let f0 = factor;
  let f1 = f0 + across;
  let f2 = f1 + across;
  let f3 = f2 + across;
  for (; depth > 0; depth--) {
    const m01 = v128.load(matrix);
    const m23 = v128.load(matrix, 16);
    let f = v128.load64_splat(f0);
    a01 = f64x2.add(a01, f64x2.mul(f, m01));
    a23 = f64x2.add(a23, f64x2.mul(f, m23));
    f = v128.load64_splat(f1);
    b01 = f64x2.add(b01, f64x2.mul(f, m01));
    b23 = f64x2.add(b23, f64x2.mul(f, m23));
    f = v128.load64_splat(f2);
    c01 = f64x2.add(c01, f64x2.mul(f, m01));
    c23 = f64x2.add(c23, f64x2.mul(f, m23));
    f = v128.load64_splat(f3);
    d01 = f64x2.add(d01, f64x2.mul(f, m01));
    d23 = f64x2.add(d23, f64x2.mul(f, m23));
    matrix += width;
    f0 += down;
    f1 += down;
    f2 += down;
    f3 += down;
  }
  v128.store(output, a01);
  v128.store(output, a23, 16);
  output += width;
  v128.store(output, b01);
  v128.store(output, b23, 16);
  output += width;
  v128.store(output, c01);
  v128.store(output, c23, 16);
  output += width;
  v128.store(output, d01);
  v128.store(output, d23, 16);
}

function tile4x2(
  factor: usize,
  across: usize,
  down: usize,
  matrix: usize,
  output: usize,
  width: usize,
  depth: usize,
): void {
  let a = f64x2.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let f0 = factor;
  let f1 = f0 + across;
  let f2 = f1 + across;
  let f3 = f2 + across;
  for (; depth > 0; depth--) {
    const m = v128.load(matrix);
    a = f64x2.add(a, f64x2.mul(v128.load64_splat(f0), m));
    b = f64x2.add(b, f64x2.mul(v128.load64_splat(f1), m));
    c = f64x2.add(c, f64x2.mul(v128.load64_splat(f2), m));
    d = f64x2.add(d, f64x2.mul(v128.load64_splat(f3), m));
    matrix += width;
    f0 += down;
    f1 += down;
    f2 += down;
    f3 += down;
  }
  v128.store(output, a);
  v128.store(output + width, b);
  v128.store(output + 2 * width, c);
  v128.store(output + 3 * width, d);
}

function tile1x8(
  factor: usize,
  down: usize,
  matrix: usize,
  output: usize,
  width: usize,
  depth: usize,
): void {
  let a = f64x2.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (; depth > 0; depth--) {
    const f = v128.load64_splat(factor);
    a = f64x2.add(a, f64x2.mul(f, v128.load(matrix)));
    b = f64x2.add(b, f64x2.mul(f, v128.load(matrix, 16)));
    c = f64x2.add(c, f64x2.mul(f, v128.load(matrix, 32)));
    d = f64x2.add(d, f64x2.mul(f, v128.load(matrix, 48)));
    matrix += width;
    factor += down;
  }
  v128.store(output, a);
  v128.store(output, b, 16);
  v128.store(output, c, 32);
  v128.store(output, d, 48);
}

function tile1x2(
  factor: usize,
  down: usize,
  matrix: usize,
  output: usize,
  width: usize,
  depth: usize,
): void {
  let a = f64x2.splat(0);
  for (; depth > 0; depth--) {
    a = f64x2.add(a, f64x2.mul(v128.load64_splat(factor), v128.load(matrix)));
    matrix += width;
    factor += down;
  }
  v128.store(output, a);
}

function tile1x1(
  factor: usize,
  down: usize,
  matrix: usize,
  output: usize,
  width: usize,
  depth: usize,
): void {
  let a: f64 = 0;
  for (; depth > 0; depth--) {
    a += load<f64>(factor) * load<f64>(matrix);
    matrix += width;
    factor += down;
  }
  store<f64>(output, a);
}
