import { expect, test } from "vitest";
import {
  cos,
  createNetwork,
  createRandom,
  lossAndGradient,
  sin,
} from "@/engine/index.ts";
import type { NetworkSpec } from "@/engine/index.ts";
import { layOut } from "@/engine/network.ts";
import { bookListings } from "./listings.ts";

// The calls of chapter 5's listing, in its words and in the engine's.
const starts: Readonly<Record<string, Start>> = {
  "nn.Sigmoid": { activation: "sigmoid" },
  "nn.Sigmoid, gain_four": {
    activation: "sigmoid",
    init: "xavier-uniform",
    gain: 4,
  },
  "nn.ReLU": { activation: "relu" },
  "nn.ReLU, he": { activation: "relu", init: "he-uniform" },
};

interface Start extends Pick<NetworkSpec, "init" | "gain"> {
  readonly activation: "sigmoid" | "relu";
}

test("the gradients that chapter 5's listing prints are the engine's, from the same seeds", () => {
  const chapter = bookListings().find(({ file }) => file.includes("05-"));
  const calls = chapter?.script.matchAll(/^gradients\((.+)\) +# (.+)$/gm) ?? [];
  const printed = Object.fromEntries(
    Array.from(calls, ([, start, norms]) => [start, norms.split(" ")]),
  );
  const computed = Object.entries(starts).map(([call, start]) => [
    call,
    gradientNorms(start).map(oneDigit),
  ]);
  expect(Object.fromEntries(computed)).toEqual(printed);
});

/** The norms of the weights' gradients in layers 1, 4, 7 and 10 of the listing's network at its start. */
function gradientNorms({ activation, ...start }: Start): number[] {
  const { x, y, count } = rings();
  const hidden = Array.from({ length: 10 }, () => ({ units: 30, activation }));
  const network = createNetwork({
    inputs: 2,
    layers: [...hidden, { units: 1, activation: "linear" }],
    seed: 0,
    ...start,
  });
  const { gradient } = lossAndGradient(network, "bce", x, y, count);
  const { layers } = layOut(network.spec, gradient);
  return [0, 3, 6, 9].map((l) => Math.hypot(...layers[l].weights));
}

/** The two rings of the listing: the angles are drawn first, then the noise. */
function rings() {
  const count = 200;
  const random = createRandom(0);
  const angles = Float64Array.from(
    { length: count },
    () => 2 * Math.PI * random.double(),
  );
  const noise = random.randn(2 * count);
  const y = angles.map((_, n) => n % 2);
  const x = noise.map((value, i) => {
    const n = Math.floor(i / 2);
    const along = i % 2 ? sin(angles[n]) : cos(angles[n]);
    return (1 - 0.5 * y[n]) * along + 0.1 * value;
  });
  return { x, y, count };
}

/** As Python's `.0e` writes it, with two digits of exponent: 3e-07. */
const oneDigit = (value: number) =>
  value.toExponential(0).replace(/([+-])(\d)$/, "$10$2");
