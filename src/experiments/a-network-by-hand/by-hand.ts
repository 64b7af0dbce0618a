import {
  activationsOf,
  createNetwork,
  exp,
  losses,
  predict,
  type Network,
} from "../../engine/index.ts";

/** XOR by hand: 2-2-2 with ReLU, a logit for each class. */
export const hinges = network(
  "relu",
  [2, 2, 2],
  [
    ...[3.21, 3.21, -2.34, -2.34], // W1 [units × inputs], then b1
    ...[-3.21, 2.34],
    ...[3.19, 4.64, -2.68, -3.44], // W2, then b2
    ...[-4.08, 4.42],
  ],
);

/** The same with a third hidden unit whose weights and bias, in and out, are 0. */
export const idleUnit = network(
  "relu",
  [2, 3, 2],
  [
    ...[3.21, 3.21, -2.34, -2.34, 0, 0],
    ...[-3.21, 2.34, 0],
    ...[3.19, 4.64, 0, -2.68, -3.44, 0],
    ...[-4.08, 4.42],
  ],
);

/** A bump over the interval from -1 to 1: 1-2-1 with sigmoids, one logit. */
export const bump = network(
  "sigmoid",
  [1, 2, 1],
  [...[5, 5, 5, -5], ...[10, -10, -5]],
);

function network(
  activation: "relu" | "sigmoid",
  [inputs, hidden, outputs]: readonly [number, number, number],
  parameters: readonly number[],
): Network {
  const made = createNetwork({
    inputs,
    layers: [
      { units: hidden, activation },
      { units: outputs, activation: "linear" },
    ],
  });
  made.parameters.set(parameters);
  return made;
}

/** What a network with one hidden layer makes of one input. */
export interface Work {
  readonly hidden: readonly number[];
  readonly logits: readonly number[];
}

/** The hidden activations and the logits for the input `x`. */
export function workOf(network: Network, x: readonly number[]): Work {
  const [hidden, logits] = activationsOf(network, Float64Array.from(x), 1);
  return { hidden: [...hidden], logits: [...logits] };
}

/** One corner of the square: its class, and how well the network knows it. */
export interface Corner extends Work {
  readonly x: readonly [number, number];
  /** The probability of the right class. */
  readonly right: number;
  /** Its cross-entropy, -log of that. */
  readonly loss: number;
}

/** The four corners 00 01 10 11 under a network with two logits; the class is XOR. */
export function cornersUnder(network: Network): readonly Corner[] {
  return (
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const
  ).map((x) => {
    const work = workOf(network, x);
    const loss = losses["cross-entropy"].evaluate(
      Float64Array.from(work.logits),
      Float64Array.of(x[0] === x[1] ? 0 : 1),
      1,
      2,
      new Float64Array(2),
    );
    return { x, ...work, right: exp(-loss), loss };
  });
}

/** Where, along the diagonal, the two logits are equal: x1 + x2 between `low` and `high`, to the last bit. */
export function crossing(low: number, high: number): number {
  const lead = (s: number) => {
    const [zero, one] = predict(hinges, Float64Array.of(s / 2, s / 2), 1);
    return one - zero;
  };
  const rises = lead(high) > 0;
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2;
    if (lead(middle) > 0 === rises) high = middle;
    else low = middle;
  }
  return high;
}
