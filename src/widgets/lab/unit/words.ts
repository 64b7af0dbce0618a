import type { Activation } from "@/engine/index.ts";

/** What becomes of the sum. */
export const activationWords: Readonly<Record<Activation, string>> = {
  linear: "z",
  sigmoid: "sigmoid z",
  tanh: "tanh z",
  relu: "max(0, z)",
  "leaky-relu": "z, or 0.01 z below 0",
  prelu: "z, or slope × z below 0",
  elu: "z, or e^z − 1 below 0",
  gelu: "z Φ(z)",
  silu: "z sigmoid z",
  softplus: "log(1 + e^z)",
  sin: "sin z",
  "centred-sigmoid": "sigmoid z − ½",
  "steep-sigmoid": "sigmoid 4z",
  step: "1 above 0, else 0",
};

/** Its derivative. */
export const slopeWords: Readonly<Record<Activation, string>> = {
  linear: "1",
  sigmoid: "sigmoid z (1 − sigmoid z)",
  tanh: "1 − tanh² z",
  relu: "1 above 0, else 0",
  "leaky-relu": "1, or 0.01 below 0",
  prelu: "1, or slope below 0",
  elu: "1, or e^z below 0",
  gelu: "Φ(z) + z φ(z)",
  silu: "sigmoid z (1 + z (1 − sigmoid z))",
  softplus: "sigmoid z",
  sin: "cos z",
  "centred-sigmoid": "sigmoid z (1 − sigmoid z)",
  "steep-sigmoid": "4 sigmoid 4z (1 − sigmoid 4z)",
  step: "0",
};
