import { sigmoid, softplus, type Examples } from "@/engine/index.ts";

/** One neuron with two inputs: z = w₁x₁ + w₂x₂ + b. */
export interface Neuron {
  readonly weights: readonly [number, number];
  readonly bias: number;
}

/** The best single neuron for a data set, and its mean cross-entropy. */
export interface LogisticRegression extends Neuron {
  readonly loss: number;
}

// Newton's method doubles the right digits in every step, once it is near: a dozen steps are enough from zero.
const steps = 12;

/**
 * Logistic regression of class 1 on the points, to the last digits, by Newton's method from zero. The loss is convex:
 * there is one end, and no stack of linear layers gets below it. The classes must overlap.
 */
export function logisticRegression(examples: Examples): LogisticRegression {
  let neuron: Neuron = { weights: [0, 0], bias: 0 };
  for (let step = 0; step < steps; step++) neuron = newton(neuron, examples);
  return { ...neuron, loss: lossOf(neuron, examples) };
}

/** w₁x₁ + w₂x₂ + b at the n-th point. */
const scoreOf = ({ weights, bias }: Neuron, { points }: Examples, n: number) =>
  weights[0] * points[2 * n] + weights[1] * points[2 * n + 1] + bias;

// −log p of class 1 is softplus(−z), of class 0 softplus(z): together softplus(z) − yz.
function lossOf(neuron: Neuron, examples: Examples): number {
  let sum = 0;
  for (let n = 0; n < examples.count; n++) {
    const z = scoreOf(neuron, examples, n);
    sum += softplus(z) - examples.y[n] * z;
  }
  return sum / examples.count;
}

// One step: the parameters less H⁻¹g, with g = Σ (p − y) a and H = Σ p(1 − p) a aᵀ for a = (x₁, x₂, 1).
function newton(neuron: Neuron, examples: Examples): Neuron {
  const gradient = [0, 0, 0];
  const hessian = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
  for (let n = 0; n < examples.count; n++) {
    const p = sigmoid(scoreOf(neuron, examples, n));
    const a = [examples.points[2 * n], examples.points[2 * n + 1], 1];
    for (let i = 0; i < 3; i++) {
      gradient[i] += (p - examples.y[n]) * a[i];
      for (let j = 0; j < 3; j++) hessian[i][j] += p * (1 - p) * a[i] * a[j];
    }
  }
  const [d1, d2, d0] = solve(hessian, gradient);
  const [w1, w2] = neuron.weights;
  return { weights: [w1 - d1, w2 - d2], bias: neuron.bias - d0 };
}

// Cramer's rule.
function solve(matrix: readonly number[][], right: readonly number[]) {
  const whole = determinant(matrix);
  return right.map((_, column) => {
    const replaced = matrix.map((row, i) => row.with(column, right[i]));
    return determinant(replaced) / whole;
  });
}

const determinant = ([a, b, c]: readonly number[][]) =>
  a[0] * (b[1] * c[2] - b[2] * c[1]) -
  a[1] * (b[0] * c[2] - b[2] * c[0]) +
  a[2] * (b[0] * c[1] - b[1] * c[0]);
