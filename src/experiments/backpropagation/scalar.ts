import { graph } from "../../engine/index.ts";

/** The quantities of the chapter's scalar network, each computed from those before it. */
export interface Quantities {
  readonly x: number;
  readonly w1: number;
  readonly z1: number;
  readonly b1: number;
  readonly z2: number;
  readonly z3: number;
  readonly w2: number;
  readonly z4: number;
  readonly b2: number;
  readonly prediction: number;
  readonly y: number;
  readonly loss: number;
}

/** What a reader may choose; the rest follows. */
export type Givens = Pick<Quantities, "x" | "w1" | "b1" | "w2" | "b2" | "y">;

/** Every quantity of x → xw₁ → + b₁ → σ → · w₂ → + b₂ → (y - ŷ)², and the derivative of the loss by each. */
export function runScalar(givens: Givens): {
  readonly values: Quantities;
  readonly gradients: Quantities;
} {
  const x = graph.value(givens.x);
  const w1 = graph.value(givens.w1);
  const b1 = graph.value(givens.b1);
  const w2 = graph.value(givens.w2);
  const b2 = graph.value(givens.b2);
  const y = graph.value(givens.y);
  const z1 = graph.multiply(x, w1);
  const z2 = graph.add(z1, b1);
  const z3 = graph.activate("sigmoid", z2);
  const z4 = graph.multiply(z3, w2);
  const prediction = graph.add(z4, b2);
  const loss = graph.square(graph.subtract(y, prediction));

  const nodes = { x, w1, z1, b1, z2, z3, w2, z4, b2, prediction, y, loss };
  const gradients = graph.gradients(loss);
  return {
    values: mapEach(nodes, ({ data }) => data),
    gradients: mapEach(nodes, (node) => gradients.get(node)!),
  };
}

/** The givens after one step of gradient descent on the weights and biases. */
export function stepScalar(givens: Givens, learningRate: number): Givens {
  const { gradients } = runScalar(givens);
  return {
    ...givens,
    w1: givens.w1 - learningRate * gradients.w1,
    b1: givens.b1 - learningRate * gradients.b1,
    w2: givens.w2 - learningRate * gradients.w2,
    b2: givens.b2 - learningRate * gradients.b2,
  };
}

type Nodes = Readonly<Record<keyof Quantities, graph.Value>>;

const mapEach = (
  nodes: Nodes,
  read: (node: graph.Value) => number,
): Quantities => ({
  x: read(nodes.x),
  w1: read(nodes.w1),
  z1: read(nodes.z1),
  b1: read(nodes.b1),
  z2: read(nodes.z2),
  z3: read(nodes.z3),
  w2: read(nodes.w2),
  z4: read(nodes.z4),
  b2: read(nodes.b2),
  prediction: read(nodes.prediction),
  y: read(nodes.y),
  loss: read(nodes.loss),
});
