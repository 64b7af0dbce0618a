import { activations } from "./activations.ts";
import type { Activation, ActivationFunction } from "./activations.ts";
import { sigmoid, tanh } from "./elementary.ts";
import { optimizers } from "./optimizers.ts";
import type { OptimizerName, OptimizerSettings } from "./optimizers.ts";

/**
 * The arithmetic of a training step over flat arrays, row by row. Every sum runs in the order stated, so another
 * implementation that keeps it gives the same bits: x [count × inputs], weights [units × inputs], z and
 * delta [count × units].
 */
export interface Kernels {
  /** Arrays these kernels can work on, filled with zeros; asked for once, all together. */
  readonly allocate: (lengths: readonly number[]) => Float64Array[];
  /** z = x Wᵀ + b: the bias first, then the inputs from first to last. */
  readonly affine: (
    x: Float64Array,
    weights: Float64Array,
    bias: Float64Array,
    z: Float64Array,
    count: number,
    inputs: number,
    units: number,
  ) => void;
  /** a = f(z), for the first `length` values. */
  readonly activate: (
    activation: Activation,
    z: Float64Array,
    a: Float64Array,
    length: number,
    slope: number,
  ) => void;
  /** delta = delta ⊙ f'(z), where a = f(z). */
  readonly differentiate: (
    activation: Activation,
    z: Float64Array,
    a: Float64Array,
    delta: Float64Array,
    length: number,
    slope: number,
  ) => void;
  /** gradient = deltaᵀ x, [units × inputs]: 0 first, then the examples from first to last. */
  readonly weightGradient: (
    delta: Float64Array,
    x: Float64Array,
    gradient: Float64Array,
    count: number,
    inputs: number,
    units: number,
  ) => void;
  /** gradient = the sum of delta's rows, [units]: 0 first, then the examples from first to last. */
  readonly biasGradient: (
    delta: Float64Array,
    gradient: Float64Array,
    count: number,
    units: number,
  ) => void;
  /** gradient = delta W, [count × inputs]: 0 first, then the units from first to last. */
  readonly inputGradient: (
    delta: Float64Array,
    weights: Float64Array,
    gradient: Float64Array,
    count: number,
    inputs: number,
    units: number,
  ) => void;
  /** One optimiser step: changes the parameters and what the optimiser remembers. */
  readonly update: (
    optimizer: OptimizerName,
    parameters: Float64Array,
    gradient: Float64Array,
    memory: Float64Array,
    settings: OptimizerSettings,
    step: number,
  ) => void;
}

/** The kernels in plain TypeScript: the reference, and what runs where there is nothing faster. */
export const plainKernels: Kernels = {
  allocate: (lengths) => lengths.map((length) => new Float64Array(length)),
  affine,
  activate,
  differentiate,
  weightGradient,
  biasGradient,
  inputGradient,
  update: (optimizer, parameters, gradient, memory, settings, step) =>
    optimizers[optimizer].update(parameters, gradient, memory, settings, step),
};

// The three products work on tiles of 4 × 2 sums held in registers: six numbers read for eight multiply-adds, and
// no sum waits for the one before it. A naive loop reads two numbers for each and waits every time.

function affine(
  x: Float64Array,
  weights: Float64Array,
  bias: Float64Array,
  z: Float64Array,
  count: number,
  inputs: number,
  units: number,
): void {
  let o = 0;
  for (; o + 4 <= units; o += 4) {
    const w0 = o * inputs;
    const w1 = w0 + inputs;
    const w2 = w1 + inputs;
    const w3 = w2 + inputs;
    let n = 0;
    for (; n + 2 <= count; n += 2) {
      const x0 = n * inputs;
      const x1 = x0 + inputs;
      let a0 = bias[o];
      let a1 = bias[o + 1];
      let a2 = bias[o + 2];
      let a3 = bias[o + 3];
      let b0 = a0;
      let b1 = a1;
      let b2 = a2;
      let b3 = a3;
      for (let i = 0; i < inputs; i++) {
        const a = x[x0 + i];
        const b = x[x1 + i];
        const u0 = weights[w0 + i];
        const u1 = weights[w1 + i];
        const u2 = weights[w2 + i];
        const u3 = weights[w3 + i];
        a0 += a * u0;
        a1 += a * u1;
        a2 += a * u2;
        a3 += a * u3;
        b0 += b * u0;
        b1 += b * u1;
        b2 += b * u2;
        b3 += b * u3;
      }
      const z0 = n * units + o;
      const z1 = z0 + units;
      z[z0] = a0;
      z[z0 + 1] = a1;
      z[z0 + 2] = a2;
      z[z0 + 3] = a3;
      z[z1] = b0;
      z[z1 + 1] = b1;
      z[z1 + 2] = b2;
      z[z1 + 3] = b3;
    }
    for (; n < count; n++) {
      const x0 = n * inputs;
      let a0 = bias[o];
      let a1 = bias[o + 1];
      let a2 = bias[o + 2];
      let a3 = bias[o + 3];
      for (let i = 0; i < inputs; i++) {
        const a = x[x0 + i];
        a0 += a * weights[w0 + i];
        a1 += a * weights[w1 + i];
        a2 += a * weights[w2 + i];
        a3 += a * weights[w3 + i];
      }
      const z0 = n * units + o;
      z[z0] = a0;
      z[z0 + 1] = a1;
      z[z0 + 2] = a2;
      z[z0 + 3] = a3;
    }
  }
  for (; o < units; o++)
    affineUnit(x, weights, bias, z, count, inputs, units, o);
}

// The units left over, one at a time, four examples together.
function affineUnit(
  x: Float64Array,
  weights: Float64Array,
  bias: Float64Array,
  z: Float64Array,
  count: number,
  inputs: number,
  units: number,
  o: number,
): void {
  const w0 = o * inputs;
  let n = 0;
  for (; n + 4 <= count; n += 4) {
    const x0 = n * inputs;
    const x1 = x0 + inputs;
    const x2 = x1 + inputs;
    const x3 = x2 + inputs;
    let a0 = bias[o];
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    for (let i = 0; i < inputs; i++) {
      const u = weights[w0 + i];
      a0 += x[x0 + i] * u;
      a1 += x[x1 + i] * u;
      a2 += x[x2 + i] * u;
      a3 += x[x3 + i] * u;
    }
    const z0 = n * units + o;
    z[z0] = a0;
    z[z0 + units] = a1;
    z[z0 + 2 * units] = a2;
    z[z0 + 3 * units] = a3;
  }
  for (; n < count; n++) {
    const x0 = n * inputs;
    let sum = bias[o];
    for (let i = 0; i < inputs; i++) sum += x[x0 + i] * weights[w0 + i];
    z[n * units + o] = sum;
  }
}

// gradient = deltaᵀ x, tiles of 2 units × 4 inputs.
function weightGradient(
  delta: Float64Array,
  x: Float64Array,
  gradient: Float64Array,
  count: number,
  inputs: number,
  units: number,
): void {
  let o = 0;
  for (; o + 2 <= units; o += 2) {
    let i = 0;
    for (; i + 4 <= inputs; i += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      for (let n = 0, d = o, p = i; n < count; n++, d += units, p += inputs) {
        const a = delta[d];
        const b = delta[d + 1];
        const x0 = x[p];
        const x1 = x[p + 1];
        const x2 = x[p + 2];
        const x3 = x[p + 3];
        a0 += a * x0;
        a1 += a * x1;
        a2 += a * x2;
        a3 += a * x3;
        b0 += b * x0;
        b1 += b * x1;
        b2 += b * x2;
        b3 += b * x3;
      }
      const g0 = o * inputs + i;
      const g1 = g0 + inputs;
      gradient[g0] = a0;
      gradient[g0 + 1] = a1;
      gradient[g0 + 2] = a2;
      gradient[g0 + 3] = a3;
      gradient[g1] = b0;
      gradient[g1 + 1] = b1;
      gradient[g1 + 2] = b2;
      gradient[g1 + 3] = b3;
    }
    for (; i < inputs; i++) {
      let a0 = 0;
      let b0 = 0;
      for (let n = 0, d = o, p = i; n < count; n++, d += units, p += inputs) {
        a0 += delta[d] * x[p];
        b0 += delta[d + 1] * x[p];
      }
      gradient[o * inputs + i] = a0;
      gradient[(o + 1) * inputs + i] = b0;
    }
  }
  if (o < units)
    matrixRow(delta, o, units, x, gradient, o * inputs, count, inputs);
}

// gradient = delta W, tiles of 2 examples × 4 inputs.
function inputGradient(
  delta: Float64Array,
  weights: Float64Array,
  gradient: Float64Array,
  count: number,
  inputs: number,
  units: number,
): void {
  let n = 0;
  for (; n + 2 <= count; n += 2) {
    let i = 0;
    const d0 = n * units;
    const d1 = d0 + units;
    for (; i + 4 <= inputs; i += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      for (let o = 0, w = i; o < units; o++, w += inputs) {
        const a = delta[d0 + o];
        const b = delta[d1 + o];
        const w0 = weights[w];
        const w1 = weights[w + 1];
        const w2 = weights[w + 2];
        const w3 = weights[w + 3];
        a0 += a * w0;
        a1 += a * w1;
        a2 += a * w2;
        a3 += a * w3;
        b0 += b * w0;
        b1 += b * w1;
        b2 += b * w2;
        b3 += b * w3;
      }
      const g0 = n * inputs + i;
      const g1 = g0 + inputs;
      gradient[g0] = a0;
      gradient[g0 + 1] = a1;
      gradient[g0 + 2] = a2;
      gradient[g0 + 3] = a3;
      gradient[g1] = b0;
      gradient[g1 + 1] = b1;
      gradient[g1 + 2] = b2;
      gradient[g1 + 3] = b3;
    }
    for (; i < inputs; i++) {
      let a0 = 0;
      let b0 = 0;
      for (let o = 0, w = i; o < units; o++, w += inputs) {
        a0 += delta[d0 + o] * weights[w];
        b0 += delta[d1 + o] * weights[w];
      }
      gradient[n * inputs + i] = a0;
      gradient[(n + 1) * inputs + i] = b0;
    }
  }
  if (n < count) {
    matrixRow(
      delta,
      n * units,
      1,
      weights,
      gradient,
      n * inputs,
      units,
      inputs,
    );
  }
}

// One row of a product: output[i] = Σ_k factor[start + k·stride] matrix[k, i], four columns together.
function matrixRow(
  factor: Float64Array,
  start: number,
  stride: number,
  matrix: Float64Array,
  output: Float64Array,
  row: number,
  length: number,
  columns: number,
): void {
  let i = 0;
  for (; i + 4 <= columns; i += 4) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    for (
      let k = 0, f = start, m = i;
      k < length;
      k++, f += stride, m += columns
    ) {
      const a = factor[f];
      a0 += a * matrix[m];
      a1 += a * matrix[m + 1];
      a2 += a * matrix[m + 2];
      a3 += a * matrix[m + 3];
    }
    output[row + i] = a0;
    output[row + i + 1] = a1;
    output[row + i + 2] = a2;
    output[row + i + 3] = a3;
  }
  for (; i < columns; i++) {
    let sum = 0;
    for (
      let k = 0, f = start, m = i;
      k < length;
      k++, f += stride, m += columns
    ) {
      sum += factor[f] * matrix[m];
    }
    output[row + i] = sum;
  }
}

function biasGradient(
  delta: Float64Array,
  gradient: Float64Array,
  count: number,
  units: number,
): void {
  let o = 0;
  for (; o + 4 <= units; o += 4) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    for (let n = 0, d = o; n < count; n++, d += units) {
      a0 += delta[d];
      a1 += delta[d + 1];
      a2 += delta[d + 2];
      a3 += delta[d + 3];
    }
    gradient[o] = a0;
    gradient[o + 1] = a1;
    gradient[o + 2] = a2;
    gradient[o + 3] = a3;
  }
  for (; o < units; o++) {
    let sum = 0;
    for (let n = 0, d = o; n < count; n++, d += units) sum += delta[d];
    gradient[o] = sum;
  }
}

// The four that training spends its time in have loops of their own, which the JavaScript engine compiles without a
// call; the others share one loop.
function activate(
  activation: Activation,
  z: Float64Array,
  a: Float64Array,
  length: number,
  slope: number,
): void {
  switch (activation) {
    case "linear":
      for (let i = 0; i < length; i++) a[i] = z[i];
      return;
    case "relu":
      for (let i = 0; i < length; i++) a[i] = z[i] <= 0 ? 0 : z[i];
      return;
    case "sigmoid":
      for (let i = 0; i < length; i++) a[i] = sigmoid(z[i]);
      return;
    case "tanh":
      for (let i = 0; i < length; i++) a[i] = tanh(z[i]);
      return;
    default: {
      const { value }: ActivationFunction = activations[activation];
      for (let i = 0; i < length; i++) a[i] = value(z[i], slope);
    }
  }
}

function differentiate(
  activation: Activation,
  z: Float64Array,
  a: Float64Array,
  delta: Float64Array,
  length: number,
  slope: number,
): void {
  switch (activation) {
    case "linear":
      return;
    case "relu":
      for (let i = 0; i < length; i++) delta[i] = z[i] > 0 ? delta[i] : 0;
      return;
    case "sigmoid":
      for (let i = 0; i < length; i++) delta[i] *= a[i] * (1 - a[i]);
      return;
    case "tanh":
      for (let i = 0; i < length; i++) delta[i] *= 1 - a[i] * a[i];
      return;
    default: {
      const { derivative }: ActivationFunction = activations[activation];
      for (let i = 0; i < length; i++) delta[i] *= derivative(z[i], slope);
    }
  }
}
