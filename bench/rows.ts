import type { Loss, NetworkSpec, Activation } from "../src/engine/index.ts";
import { createRandom } from "../src/engine/index.ts";

/** One workload: a network, a loss and a batch, as the book's figures have them. */
export interface Row {
  readonly name: string;
  readonly network: NetworkSpec;
  readonly loss: Loss;
  readonly batch: number;
}

/** A network of these sizes, inputs first, with one activation in all hidden layers. */
export const stack = (
  sizes: readonly number[],
  hidden: Activation,
): NetworkSpec => ({
  inputs: sizes[0],
  layers: sizes.slice(1).map((units, l) => ({
    units,
    activation: l === sizes.length - 2 ? "linear" : hidden,
  })),
  seed: 1,
});

export const rows: readonly Row[] = [
  {
    name: "2-8-8-1 tanh, mse",
    network: stack([2, 8, 8, 1], "tanh"),
    loss: "mse",
    batch: 10,
  },
  {
    name: "2-30×10-1 sigmoid, bce (ladder)",
    network: stack([2, ...Array<number>(10).fill(30), 1], "sigmoid"),
    loss: "bce",
    batch: 20,
  },
  {
    name: "2-100-100-100-16-1 sigmoid, bce (race)",
    network: stack([2, 100, 100, 100, 16, 1], "sigmoid"),
    loss: "bce",
    batch: 32,
  },
  {
    name: "1-100-1 tanh, mse",
    network: stack([1, 100, 1], "tanh"),
    loss: "mse",
    batch: 200,
  },
  {
    name: "784-128-10 relu, cross-entropy",
    network: stack([784, 128, 10], "relu"),
    loss: "cross-entropy",
    batch: 64,
  },
];

/** The multiply-adds that a sample takes: forward, the weights' gradient, and, but for the first layer, the inputs' gradient. */
export function multiplyAdds({ inputs, layers }: NetworkSpec): number {
  const sizes = [inputs, ...layers.map(({ units }) => units)];
  return sizes
    .slice(1)
    .reduce((sum, units, l) => sum + units * sizes[l] * (l === 0 ? 2 : 3), 0);
}

/** The data of a row: `batch` examples, drawn from a seed; a third of the inputs of an image are zero. */
export function examples({ network, loss, batch }: Row): {
  x: Float64Array;
  y: Float64Array;
} {
  const random = createRandom(2);
  const x = random
    .randn(Math.max(16, batch * network.inputs))
    .slice(0, batch * network.inputs);
  if (network.inputs > 100)
    for (let i = 0; i < x.length; i++) x[i] = Math.max(0, x[i] + 0.4);
  const outputs = network.layers.at(-1)!.units;
  const y = Float64Array.from({ length: batch }, (_, i) =>
    loss === "cross-entropy"
      ? i % outputs
      : loss === "bce"
        ? i % 2
        : Math.sign(x[i * network.inputs]),
  );
  return { x, y };
}
