import {
  activate,
  add,
  divide,
  exp,
  gradients,
  log,
  multiply,
  square,
  subtract,
  value,
} from "@/engine/value.ts";
import type { Value } from "@/engine/value.ts";
import type { Loss, Network } from "@/engine/index.ts";

/** The mean loss and its gradient computed number by number: the oracle for the flat arrays. */
export function lossValue(
  network: Network,
  loss: Loss,
  x: Float64Array,
  y: Float64Array,
  count: number,
): { loss: number; gradient: number[] } {
  const parameters = Array.from(network.parameters, value);
  const examples = Array.from({ length: count }, (_, n) => {
    const inputs = network.inputs;
    const row = Array.from(x.slice(n * inputs, (n + 1) * inputs), value);
    const targets = y.length / count;
    const target = y.slice(n * targets, (n + 1) * targets);
    return exampleLoss(loss, outputsOf(network, parameters, row), target);
  });
  const mean = divide(add(...examples), value(count));
  const gradient = gradients(mean);
  return {
    loss: mean.data,
    gradient: parameters.map((p) => gradient.get(p) ?? 0),
  };
}

function outputsOf(network: Network, parameters: Value[], row: Value[]) {
  let next = 0;
  return network.layers.reduce((input, { units, activation }) => {
    const weights = parameters.slice(next, (next += units * input.length));
    const bias = parameters.slice(next, (next += units));
    const z = bias.map((b, o) =>
      add(
        b,
        ...input.map((h, i) => multiply(weights[o * input.length + i], h)),
      ),
    );
    if (activation !== "prelu") return z.map((v) => activate(activation, v));
    const slope = parameters[next++];
    return z.map((v) => (v.data > 0 ? v : multiply(slope, v)));
  }, row);
}

function exampleLoss(loss: Loss, outputs: Value[], target: Float64Array) {
  switch (loss) {
    case "mse": {
      const squares = outputs.map((o, k) =>
        square(subtract(o, value(target[k]))),
      );
      return divide(add(...squares), value(outputs.length));
    }
    case "bce":
      return activate(
        "softplus",
        multiply(outputs[0], value(target[0] === 1 ? -1 : 1)),
      );
    case "cross-entropy":
      return subtract(log(add(...outputs.map(exp))), outputs[target[0]]);
  }
}
