import {
  activations,
  createNetwork,
  sigmoid,
  softplus,
  type Activation,
  type TrainingSettings,
} from "@/engine/index.ts";
import type { DrawnLayer } from "@/plots/index.ts";
import { corners } from "./corners.ts";
import type { Parameter, Settings } from "./settings.ts";

/** A network of one hidden layer with one logit for class 1, or one for each class. */
export interface Net {
  readonly activation: Activation;
  readonly hidden: DrawnLayer;
  readonly output: DrawnLayer;
}

/** One point on its way through the network. */
export interface Answer {
  readonly z: readonly number[];
  readonly h: readonly number[];
  /** Of class 1, or of classes 0 and 1. */
  readonly logits: readonly number[];
  /** The probability of class 1. */
  readonly p: number;
  /** The probability of the right class. */
  readonly right: number;
  /** Its negative logarithm. */
  readonly loss: number;
}

/** The names of the parameters of the network set by hand, layer by layer as they are drawn. */
export function entriesOf(units: Settings["units"]) {
  const hidden = [1, 2, 3].slice(0, units);
  const name = (text: string) => text as Parameter;
  return {
    hidden: {
      weights: hidden.flatMap((j) => [name(`W1_${j}1`), name(`W1_${j}2`)]),
      bias: hidden.map((j) => name(`b1_${j}`)),
    },
    output: {
      weights: [1, 2].flatMap((k) => hidden.map((j) => name(`W2_${k}${j}`))),
      bias: [name("b2_1"), name("b2_2")],
    },
  };
}

/** The network set by hand: ReLU units, a logit for each class. */
export function netByHand(settings: Settings): Net {
  const { units } = settings;
  const { hidden, output } = entriesOf(units);
  const numbers = (names: readonly Parameter[]) =>
    names.map((name) => settings[name]);
  return {
    activation: "relu",
    hidden: {
      inputs: 2,
      units,
      weights: numbers(hidden.weights),
      bias: numbers(hidden.bias),
    },
    output: {
      inputs: units,
      units: 2,
      weights: numbers(output.weights),
      bias: numbers(output.bias),
    },
  };
}

/** The network of a training with these parameters, in the engine's order. */
export function netTrained(
  { network: spec }: TrainingSettings,
  parameters: ArrayLike<number>,
): Net {
  const network = createNetwork(spec);
  network.parameters.set(parameters);
  const [hidden, output] = network.layers;
  return { activation: hidden.activation, hidden, output };
}

/** What all networks here decide by, as a linear function of h: class 1 where it is positive. It is the logit of p, the second logit less the first. */
export function decisionOf({ output }: Net) {
  const { weights, bias, inputs, units } = output;
  const difference = (values: ArrayLike<number>, i: number, stride: number) =>
    units === 1 ? values[i] : values[stride + i] - values[i];
  return {
    weights: Array.from({ length: inputs }, (_, i) =>
      difference(weights, i, inputs),
    ),
    bias: difference(bias, 0, 1),
  };
}

/** A point of the input plane through the network. */
export function answerOf(
  net: Net,
  x: readonly [number, number],
  target: 0 | 1,
): Answer {
  const z = affine(net.hidden, x);
  const { value } = activations[net.activation];
  const h = z.map((z) => value(z, 0) + 0);
  const logits = affine(net.output, h);
  const logit = logits.length === 1 ? logits[0] : logits[1] - logits[0];
  const towards = target === 1 ? logit : -logit;
  return {
    z,
    h,
    logits,
    p: sigmoid(logit),
    right: sigmoid(towards),
    loss: softplus(-towards),
  };
}

/** The four points through the network, in the order of `corners`. */
export const answersOf = (net: Net): readonly Answer[] =>
  corners.map(({ x, target }) => answerOf(net, x, target));

/** The mean cross-entropy of the four. */
export const meanLoss = (answers: readonly Answer[]) =>
  answers.reduce((sum, { loss }) => sum + loss, 0) / answers.length;

const affine = (
  { inputs, units, weights, bias }: DrawnLayer,
  x: ArrayLike<number>,
) =>
  Array.from({ length: units }, (_, j) => {
    let sum = 0;
    for (let i = 0; i < inputs; i++) sum += weights[j * inputs + i] * x[i];
    return sum + bias[j] + 0;
  });
