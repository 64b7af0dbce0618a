import { activationsOf, encode } from "../../engine/index.ts";
import { trained, valuesAt } from "./fit.ts";
import { noisySine } from "./noisy-sine.ts";
import type { SineSettings } from "./noisy-sine.ts";

/** A fit as the sum it is, at one place: the output's bias and what each hidden unit adds. */
export function sumAt(settings: SineSettings, x: number) {
  const training = trained(noisySine(settings));
  const { network, data } = training;
  const [hidden, output] = network.layers;
  const [h] = activationsOf(network, encode(data, Float64Array.of(x), 1), 1);
  const units = Array.from(h, (value, j) => ({
    value,
    weight: output.weights[j],
    contribution: value * output.weights[j],
    // Where z = 0, on the axis of x.
    bend: placeOf(-hidden.bias[j] / hidden.weights[j], training),
  }));
  return {
    x,
    bias: output.bias[0],
    units,
    sum: valuesAt(training, [x])[0],
    train: training.measure().loss,
  };
}

// A standardised input as the x it was made of: the scaling is affine, so two of its values tell it.
function placeOf(input: number, { data }: ReturnType<typeof trained>): number {
  const [zero, one] = encode(data, Float64Array.of(0, 1), 2);
  return (input - zero) / (one - zero);
}
