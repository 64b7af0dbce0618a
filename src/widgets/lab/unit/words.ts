import type { Activation } from "@/engine/index.ts";

/** What becomes of the sum, in the words of a table's row. */
export const activationWords: Readonly<Record<Activation, string>> = {
  linear: "output = z",
  sigmoid: "output = sigmoid z",
  tanh: "output = tanh z",
  relu: "output = max(0, z)",
  "leaky-relu": "output = z, or 0.01 z below 0",
  prelu: "output = z, or slope × z below 0",
  elu: "output = z, or e^z − 1 below 0",
  gelu: "output = z Φ(z)",
  silu: "output = z sigmoid z",
  softplus: "output = log(1 + e^z)",
  sin: "output = sin z",
  "centred-sigmoid": "output = sigmoid z − ½",
  "steep-sigmoid": "output = sigmoid 4z",
  step: "output = 1 above 0, else 0",
};
