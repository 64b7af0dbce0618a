import { activations, type ActivationFunction } from "@/engine/index.ts";
import { edge, lastStep, type Settings } from "./settings.ts";

/** The patient's three examples. */
export const data = { x: [1, 2, 10], y: [0, 0.3, 1] } as const;

/** What the leaky ReLU lets through below 0, here in both layers. */
export const slope = 0.1;

type ActivationName = Settings["activation"];

/** One example on its way through ŷ = f(w2 f(w1 x)). */
export interface Answer {
  readonly x: number;
  readonly y: number;
  readonly z1: number;
  readonly h: number;
  readonly z2: number;
  readonly prediction: number;
}

/** The network at one point of the surface. */
export interface State {
  readonly w1: number;
  readonly w2: number;
  /** The mean squared error J. */
  readonly loss: number;
  /** ∂J/∂w1 and ∂J/∂w2. */
  readonly gradient: readonly [number, number];
}

/** What the network says to any x. */
export function answer(
  name: ActivationName,
  w1: number,
  w2: number,
  x: number,
): Omit<Answer, "x" | "y"> {
  const f = activations[name];
  const z1 = w1 * x;
  const h = f.value(z1, slope);
  const z2 = w2 * h;
  return { z1, h, z2, prediction: f.value(z2, slope) };
}

/** The three examples at a point of the surface. */
export const answers = (
  name: ActivationName,
  { w1, w2 }: Pick<State, "w1" | "w2">,
): readonly Answer[] =>
  data.x.map((x, n) => ({ x, y: data.y[n], ...answer(name, w1, w2, x) }));

/** Loss and gradient at a point, by the chain rule. */
export function stateAt(name: ActivationName, w1: number, w2: number): State {
  const { derivative }: ActivationFunction = activations[name];
  const count = data.x.length;
  let [loss, d1, d2] = [0, 0, 0];
  for (const { x, y, z1, h, z2, prediction } of answers(name, { w1, w2 })) {
    loss += (prediction - y) ** 2 / count;
    const delta2 = ((2 * (prediction - y)) / count) * derivative(z2, slope);
    const delta1 = delta2 * w2 * derivative(z1, slope);
    d2 += delta2 * h;
    d1 += delta1 * x;
  }
  // A nought is written without a minus.
  return { w1, w2, loss, gradient: [d1 + 0, d2 + 0] };
}

// Beyond this a descent only swings wider.
const boundless = 1e4;

/** Gradient descent from the start on, one state for each step; it ends early where the loss leaves all bounds. */
export function descend(settings: Settings): readonly State[] {
  const { activation, w1, w2, rate } = settings;
  const path = [stateAt(activation, w1, w2)];
  while (path.length <= lastStep) {
    const { w1, w2, gradient } = path[path.length - 1];
    const next = stateAt(
      activation,
      w1 - rate * gradient[0],
      w2 - rate * gradient[1],
    );
    if (!(next.loss < boundless)) break;
    path.push(next);
  }
  return path;
}

/** No example moves either weight, and none ever will. */
export const isDead = ({ gradient: [d1, d2] }: State) => d1 === 0 && d2 === 0;

/** Cells of the drawn surface along each side. */
export const resolution = 72;

/**
 * The surface for its drawing: at the middle of each cell the loss on a scale of tenths, 0.1 at a loss of 0.1 and
 * one more for each doubling.
 */
export function surface(name: ActivationName): Float64Array {
  const middle = (i: number) => (2 * edge * (i + 0.5)) / resolution - edge;
  return Float64Array.from({ length: resolution ** 2 }, (_, i) => {
    const [row, column] = [Math.floor(i / resolution), i % resolution];
    const { loss } = stateAt(name, middle(column), middle(row));
    return Math.min(1, Math.max(0, 0.1 + Math.log2(loss / 0.1) / 10));
  });
}

/** The product w1 w2 with the least loss where both weights are positive: the least squares through the origin. */
export const bestProduct =
  data.x.reduce<number>((sum, x, n) => sum + x * data.y[n], 0) /
  data.x.reduce<number>((sum, x) => sum + x * x, 0);
