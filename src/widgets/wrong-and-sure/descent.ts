import { activations } from "@/engine/index.ts";
import { costs, type CostName } from "./costs.ts";
import { lastStep, type Settings } from "./settings.ts";

/** One sigmoid neuron with input 1 and target 0, on its way down one loss. */
export interface Descent {
  readonly cost: CostName;
  /** [lastStep + 1], from step 0. */
  readonly w: Float64Array;
  readonly b: Float64Array;
  /** The first step at which the output is below `low`; undefined where no step is. */
  readonly reached: number | undefined;
}

/** The neuron at one step. */
export interface Moment {
  readonly w: number;
  readonly b: number;
  /** w + b, the input being 1. */
  readonly z: number;
  /** The output σ(z). */
  readonly a: number;
  /** σ′(z) = a (1 − a). */
  readonly slope: number;
  readonly loss: number;
  /** ∂J/∂w, and ∂J/∂b too. */
  readonly gradient: number;
}

/** An output below this counts as right. */
export const low = 0.1;

/** Gradient descent on one loss, to the last step. */
export function descend(
  cost: CostName,
  { w, b, rate }: Pick<Settings, "w" | "b" | "rate">,
): Descent {
  const ws = new Float64Array(lastStep + 1);
  const bs = new Float64Array(lastStep + 1);
  let [weight, bias] = [w, b];
  let reached: number | undefined;
  for (let step = 0; step <= lastStep; step++) {
    [ws[step], bs[step]] = [weight, bias];
    const { a, gradient } = momentOf(cost, weight, bias);
    if (a < low) reached ??= step;
    weight -= rate * gradient;
    bias -= rate * gradient;
  }
  return { cost, w: ws, b: bs, reached };
}

/** What a descent's neuron says and feels at a step. */
export const momentAt = ({ cost, w, b }: Descent, step: number): Moment =>
  momentOf(cost, w[step], b[step]);

function momentOf(cost: CostName, w: number, b: number): Moment {
  const { value, derivative } = activations.sigmoid;
  const z = w + b;
  const a = value(z);
  const slope = derivative(z);
  const { value: loss, gradient } = costs[cost];
  return { w, b, z, a, slope, loss: loss(a, z), gradient: gradient(a, slope) };
}
