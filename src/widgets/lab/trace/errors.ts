import {
  activations,
  exp,
  layOut,
  losses,
  lossAndGradient,
  sigmoid,
  type ActivationFunction,
  type Loss,
} from "@/engine/index.ts";
import type { UnitPlace } from "../network/place.ts";
import type { Passed } from "../unit/backward.ts";

/** How the error of a unit comes about: `slope` times `arriving`. */
export interface UnitError {
  /** f′(z). */
  readonly slope: number;
  /** The weights that lead on from a hidden unit, and the errors they lead to; none of an output. */
  readonly ahead: readonly {
    readonly weight: number;
    readonly delta: number;
  }[];
  /** ∂L/∂h: the sum of their products; of an output the loss's own derivative. */
  readonly arriving: number;
}

/** The error of a unit into which `z` goes, out of what lies ahead of it. */
export function errorOf(
  passed: Passed,
  loss: Loss,
  { layer, unit }: UnitPlace,
  z: number,
): UnitError {
  const { network, deltas } = passed;
  const { activation, slope: given } = network.layers[layer - 1];
  const { derivative }: ActivationFunction = activations[activation];
  const slope = derivative(z, given[0]);
  if (layer === network.layers.length)
    return { slope, ahead: [], arriving: lossSlopes(passed, loss)[unit - 1] };
  const { weights, inputs } = network.layers[layer];
  const ahead = Array.from(deltas[layer], (delta, to) => ({
    weight: weights[to * inputs + unit - 1],
    delta,
  }));
  const arriving = ahead.reduce(
    (sum, { weight, delta }) => sum + weight * delta,
    0,
  );
  return { slope, ahead, arriving };
}

// ∂L/∂ŷ of each output.
function lossSlopes({ network, activations, y }: Passed, loss: Loss) {
  const slopes = new Float64Array(network.outputs);
  const output = activations[activations.length - 1];
  losses[loss].evaluate(output, Float64Array.of(y), 1, network.outputs, slopes);
  return slopes;
}

/** The probability of each class, by what the outputs say; of a squared error there are none. */
export function probabilitiesOf(
  { activations }: Passed,
  loss: Loss,
): readonly number[] {
  const logits = activations[activations.length - 1];
  if (loss === "bce") return [sigmoid(-logits[0]), sigmoid(logits[0])];
  if (loss === "mse") return [];
  const largest = Math.max(...logits);
  const powers = Array.from(logits, (z) => exp(z - largest));
  const sum = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / sum);
}

/** The point's loss after one step of plain gradient descent on it alone. */
export function lossAfter(
  { network, gradient, x, y }: Passed,
  loss: Loss,
  rate: number,
): number {
  const next = network.parameters.map(
    (value, i) => value - rate * gradient.parameters[i],
  );
  const after = layOut(network.spec, next);
  return lossAndGradient(after, loss, x, Float64Array.of(y), 1).loss;
}
