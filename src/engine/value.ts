import { activations } from "./activations.ts";
import type { Activation, ActivationFunction } from "./activations.ts";
import { exp as exponential, log as logarithm } from "./elementary.ts";

/**
 * One number of a computation together with what it was computed from: the graph of Karpathy's micrograd, each
 * node holding the slopes of its own small formula, so that the chain rule is one line for all of them.
 */
export interface Value {
  readonly data: number;
  /** How it was computed, as one would write it: '+', '×', 'tanh' ...; '' for a number given. */
  readonly operation: string;
  readonly parents: readonly Value[];
  /** ∂this/∂parent for every parent, at these numbers. */
  readonly slopes: readonly number[];
}

/** A number given: a leaf of the graph. */
export const value = (data: number): Value => node(data, "", [], []);

/** The sum of any number of values. */
export const add = (...terms: readonly Value[]): Value =>
  node(
    terms.reduce((sum, { data }) => sum + data, 0),
    "+",
    terms,
    terms.map(() => 1),
  );

/** a - b */
export const subtract = (a: Value, b: Value): Value =>
  node(a.data - b.data, "-", [a, b], [1, -1]);

/** a b */
export const multiply = (a: Value, b: Value): Value =>
  node(a.data * b.data, "×", [a, b], [b.data, a.data]);

/** a / b */
export const divide = (a: Value, b: Value): Value =>
  node(a.data / b.data, "÷", [a, b], [1 / b.data, -a.data / (b.data * b.data)]);

/** a² */
export const square = (a: Value): Value =>
  node(a.data * a.data, "²", [a], [2 * a.data]);

/** e^a */
export function exp(a: Value): Value {
  const data = exponential(a.data);
  return node(data, "exp", [a], [data]);
}

/** The natural logarithm of a. */
export const log = (a: Value): Value =>
  node(logarithm(a.data), "log", [a], [1 / a.data]);

/** f(z) for an activation function by name. */
export function activate(activation: Activation, z: Value): Value {
  const f: ActivationFunction = activations[activation];
  const slope = f.slope ?? 0;
  return node(
    f.value(z.data, slope),
    activation,
    [z],
    [f.derivative(z.data, slope)],
  );
}

/** ∂result/∂v for every value v that `result` was computed from, itself included. */
export function gradients(result: Value): ReadonlyMap<Value, number> {
  const order = computationOrder(result);
  const gradient = new Map(order.map((v) => [v, 0]));
  gradient.set(result, 1);
  for (const v of order.toReversed()) {
    v.parents.forEach((parent, k) => {
      const through = gradient.get(v)! * v.slopes[k];
      gradient.set(parent, gradient.get(parent)! + through);
    });
  }
  return gradient;
}

/** All values that `result` was computed from, each after its parents, `result` last. */
export function computationOrder(result: Value): readonly Value[] {
  const order = new Set<Value>();
  const visit = (v: Value) => {
    if (order.has(v)) return;
    v.parents.forEach(visit);
    order.add(v);
  };
  visit(result);
  return [...order];
}

function node(
  data: number,
  operation: string,
  parents: readonly Value[],
  slopes: readonly number[],
): Value {
  return { data, operation, parents, slopes };
}
