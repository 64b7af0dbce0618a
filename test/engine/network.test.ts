import { describe, expect, test } from "vitest";
import { createNetwork, parameterCount, predict } from "@/engine/index.ts";
import type { Activation, LayerSpec, NetworkSpec } from "@/engine/index.ts";

test("parameters are counted as the book counts them", () => {
  const relu = (units: number): LayerSpec => ({ units, activation: "relu" });
  expect(parameterCount({ inputs: 6, layers: [32, 32, 32, 4].map(relu) })).toBe(
    2468,
  );
  expect(
    parameterCount({ inputs: 2, layers: [100, 100, 100, 16, 1].map(relu) }),
  ).toBe(22133);
  expect(
    parameterCount({
      inputs: 2,
      layers: [{ units: 3, activation: "prelu" }],
    }),
  ).toBe(2 * 3 + 3 + 1);
});

test("parameters stand in the order of PyTorch's state_dict, and layers are views of them", () => {
  const network = createNetwork({
    inputs: 2,
    layers: [
      { units: 2, activation: "prelu", slope: 0.5 },
      { units: 1, activation: "linear" },
    ],
  });
  network.parameters.set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const [first, second] = network.layers;
  expect(Array.from(first.weights)).toEqual([1, 2, 3, 4]);
  expect(Array.from(first.bias)).toEqual([5, 6]);
  expect(Array.from(first.slope)).toEqual([7]);
  expect(Array.from(second.weights)).toEqual([8, 9]);
  expect(Array.from(second.bias)).toEqual([10]);
});

test("a slope given is the slope used", () => {
  const layer = (slope?: number) =>
    createNetwork({
      inputs: 1,
      layers: [{ units: 1, activation: "leaky-relu", slope }],
    });
  for (const [network, expected] of [
    [layer(), 0.01],
    [layer(0.3), 0.3],
  ] as const) {
    network.parameters.set([1, 0]);
    expect(predict(network, Float64Array.of(-1), 1)[0]).toBe(-expected);
  }
});

test("the XOR network solved by hand gives the logits of the book", () => {
  const network = createNetwork({
    inputs: 2,
    layers: [
      { units: 2, activation: "relu" },
      { units: 2, activation: "linear" },
    ],
  });
  network.parameters.set([
    3.21, 3.21, -2.34, -2.34, -3.21, 2.34, 3.19, 4.64, -2.68, -3.44, -4.08,
    4.42,
  ]);
  const logits = predict(
    network,
    Float64Array.of(0, 0, 0, 1, 1, 0, 1, 1),
    4,
  ).map((z) => Math.round(z * 1e4) / 1e4);
  expect(Array.from(logits)).toEqual([
    6.7776, -3.6296, -4.08, 4.42, -4.08, 4.42, 6.1599, -4.1828,
  ]);
});

describe("a network that cannot be is refused by name", () => {
  const layers: LayerSpec[] = [{ units: 1, activation: "linear" }];
  test.each<[string, NetworkSpec, string]>([
    [
      "no units",
      { inputs: 2, layers: [{ units: 0, activation: "relu" }] },
      "invalid units of layer 1: 0 (expected a whole number from 1)",
    ],
    [
      "no layers",
      { inputs: 2, layers: [] },
      "invalid number of layers: 0 (expected a whole number from 1)",
    ],
    [
      "no inputs",
      { inputs: 0, layers },
      "invalid network inputs: 0 (expected a whole number from 1)",
    ],
    [
      "a misspelt setting",
      { inputs: 2, layers, init: "zeros", Seed: 3 } as NetworkSpec,
      "unknown setting of the network: Seed (expected inputs, layers, init, gain, seed)",
    ],
    [
      "an unknown activation",
      { inputs: 1, layers: [{ units: 1, activation: "rule" as Activation }] },
      "unknown activation: rule (expected linear, sigmoid, tanh, relu, leaky-relu, prelu, elu, gelu, silu, softplus, sin, centred-sigmoid, steep-sigmoid, step)",
    ],
    [
      "a name every object has",
      {
        inputs: 1,
        layers: [{ units: 1, activation: "constructor" as Activation }],
      },
      "unknown activation: constructor (expected linear, sigmoid, tanh, relu, leaky-relu, prelu, elu, gelu, silu, softplus, sin, centred-sigmoid, steep-sigmoid, step)",
    ],
    [
      "a slope where there is none",
      { inputs: 1, layers: [{ units: 1, activation: "tanh", slope: 1 }] },
      "invalid slope of layer 1: 1 (tanh has none)",
    ],
    [
      "a gain that is not a number",
      { inputs: 1, layers, gain: NaN },
      "invalid gain: NaN (expected a finite number from 0)",
    ],
    [
      "a seed that is not whole",
      { inputs: 1, layers, seed: 1.5 },
      "invalid seed: 1.5 (expected a whole number from 0 to 4294967295)",
    ],
  ])("%s", (_case, spec, message) => {
    expect(() => createNetwork(spec)).toThrow(new RangeError(message));
  });
});
