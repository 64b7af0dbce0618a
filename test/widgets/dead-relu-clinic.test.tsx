import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { createNetwork, lossAndGradient } from "@/engine/index.ts";
import {
  bestProduct,
  data,
  descend,
  isDead,
  slope,
  stateAt,
} from "@/widgets/dead-relu-clinic/clinic.ts";
import { DeadReluClinic } from "@/widgets/dead-relu-clinic/DeadReluClinic.tsx";
import { presets } from "@/widgets/dead-relu-clinic/presets.ts";
import {
  settings,
  type Settings,
} from "@/widgets/dead-relu-clinic/settings.ts";
import { defaultsOf } from "@/widgets/settings.ts";

const book = defaultsOf(settings);
const weight = fc.double({ min: -1.5, max: 1.5, noNaN: true });
const activation = fc.constantFrom(...settings.activation.options);

const pathOf = (name: keyof typeof presets) =>
  descend({ ...book, ...presets[name] });
const endOf = (name: keyof typeof presets) => pathOf(name).at(-1)!;

test("loss and gradient are the engine's, for a network without biases", () => {
  fc.assert(
    fc.property(activation, weight, weight, (activation, w1, w2) => {
      const layer = {
        units: 1,
        activation,
        ...(activation === "leaky-relu" && { slope }),
      };
      const network = createNetwork({ inputs: 1, layers: [layer, layer] });
      network.parameters.set([w1, 0, w2, 0]);
      const { loss, gradient } = lossAndGradient(
        network,
        "mse",
        Float64Array.from(data.x),
        Float64Array.from(data.y),
        data.x.length,
      );
      const state = stateAt(activation, w1, w2);
      expect(state.loss).toBeCloseTo(loss, 10);
      expect(state.gradient[0]).toBeCloseTo(gradient[0], 10);
      expect(state.gradient[1]).toBeCloseTo(gradient[2], 10);
    }),
  );
});

test("wherever a weight is negative, ReLU's gradient is exactly 0 and J = 0.3633", () => {
  fc.assert(
    fc.property(weight, weight, (w1, w2) => {
      fc.pre(w1 < 0 || w2 < 0);
      const state = stateAt("relu", w1, w2);
      expect(isDead(state)).toBe(true);
      expect(state.loss).toBeCloseTo(0.36333, 5);
    }),
  );
});

test("the best product of the weights is 0.10095, with J = 0.006635", () => {
  expect(bestProduct).toBeCloseTo(0.10095, 5);
  expect(stateAt("relu", 1, bestProduct).loss).toBeCloseTo(0.006635, 6);
});

test("w1 raised by hand to 1 gives J = 0.00667", () => {
  expect(stateAt("relu", 1, 0.1).loss).toBeCloseTo(0.00667, 5);
});

describe("a descent", () => {
  test("that starts dead does not move", () => {
    const path = pathOf("dead from the start");
    expect(path.at(-1)).toEqual(path[0]);
  });

  test("from (0.5, 0.5) learns with rate 0.05", () => {
    expect(endOf("alive, rate 0.05").loss).toBeCloseTo(0.006635, 6);
  });

  test("from there with rate 0.1 is dead after one step", () => {
    const path = pathOf("dead after one step, rate 0.1");
    expect(path.findIndex(isDead)).toBe(1);
    expect(path[1].w1).toBeCloseTo(-0.0217, 4);
    expect(path.at(-1)!.loss).toBeCloseTo(0.3633, 4);
  });

  test("of leaky ReLU from (-0.1, 0.1) ends in the saddle", () => {
    const { w1, w2, loss } = endOf("leaky, into the saddle");
    expect(Math.hypot(w1, w2)).toBeLessThan(1e-3);
    expect(loss).toBeCloseTo(0.3633, 4);
  });

  test("of leaky ReLU from (-0.1, 1) learns within a hundred steps", () => {
    expect(pathOf("leaky, past the saddle")[100].loss).toBeCloseTo(0.006635, 5);
  });

  test("keeps only finite numbers, whatever the start and the rate", () => {
    fc.assert(
      fc.property(
        activation,
        weight,
        weight,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (activation, w1, w2, rate) => {
          const path = descend({ activation, w1, w2, rate, step: 0 });
          expect(path.every(({ loss }) => Number.isFinite(loss))).toBe(true);
        },
      ),
    );
  });
});

test("the clinic says what each case comes to", () => {
  const drawn = (changes: Partial<Settings>) =>
    render(<DeadReluClinic id="fig-clinic" book={{ ...book, ...changes }} />);
  expect(drawn(presets["dead from the start"])).toContain("Dead: both");
  expect(drawn(presets["dead after one step, rate 0.1"])).toContain(
    "Step 1 throws it onto the plateau",
  );
  expect(drawn(presets["leaky, into the saddle"])).toContain("saddle at the");
  expect(
    drawn({ activation: "leaky-relu", w1: 1.5, w2: 1.5, rate: 1 }),
  ).toContain("leaves all bounds");
});
