import { activations, type Activation } from "@/engine/index.ts";
import { parseNumber } from "../../ui/parseNumber.ts";
import { limits } from "./limits.ts";
import { partsOf, readAll, text } from "./text.ts";

/** Units of the hidden layers, "8-8"; "none" where there are no hidden layers. */
export const hiddenLayers = text<readonly number[]>({
  label: "hidden layers",
  default: "4-2",
  expected: `none, or units of up to ${limits.layers} layers with hyphens between them, each from 1 to ${limits.units}`,
  examples: ["none", "1", "4-2", "8-8", "8-8-8-8-8-8", "128-3-1-2-1-2-1-128"],
  read(given) {
    if (/^(none|0)$/i.test(given)) return [];
    const sizes = readAll(given.split(/[-–,;\s]+/), (part) => {
      const units = parseNumber(part);
      return units && Number.isInteger(units) && inside(units, 1, limits.units)
        ? units
        : undefined;
    });
    return sizes && sizes.length <= limits.layers ? sizes : undefined;
  },
  join: (sizes) => sizes.join("-") || "none",
});

/** The activations that gradient descent can train. */
export const trainable = (Object.keys(activations) as Activation[]).filter(
  (name) => !("untrainable" in activations[name]),
);

/** One activation for all hidden layers, "tanh", or one for each, "tanh,relu"; the last goes on where there are fewer. */
export const layerActivations = text<readonly Activation[]>({
  label: "activation",
  default: "tanh",
  expected: `one of ${trainable.join(", ")}, or one for each hidden layer with commas between them`,
  examples: ["tanh", "relu", "tanh,relu,sigmoid", "prelu,leaky-relu,gelu"],
  read(given) {
    const names = readAll(partsOf(given), (part) =>
      trainable.find((name) => name === part),
    );
    return names?.length && names.length <= limits.layers ? names : undefined;
  },
  join: (names) =>
    new Set(names).size === 1 ? (names[0] as string) : names.join(","),
});

/** Examples in a batch; "full" takes all of them. */
export const batchSize = text<number | "full">({
  label: "batch",
  default: "10",
  expected: `full, or a whole number from 1 to ${limits.points}`,
  examples: ["full", "1", "10", "2000"],
  read(given) {
    if (given === "full") return "full";
    const size = parseNumber(given);
    return size !== undefined &&
      Number.isInteger(size) &&
      inside(size, 1, limits.points)
      ? size
      : undefined;
  },
  join: String,
});

/** A point of one's own: its one or two coordinates, then its class or number. */
export type OwnPoint =
  readonly [number, number] | readonly [number, number, number];

/** Points of one's own, "-1_0.5_0,1_1_1": x1, x2 and class, or x and y; all of them alike. At least one. */
export const ownPoints = text<readonly OwnPoint[]>({
  label: "points",
  default: "-1_-1_0,1_1_1",
  expected: `points x1_x2_class or x_y with commas between them, from 1 to ${limits.points} of them`,
  examples: ["0_0", "-1_-1_0,1_1_1", "0_0_5,1_0_4,0.25_-3_0", "-1_2.5,0_0,3_1"],
  read(given) {
    const points = readAll(partsOf(given), readPoint);
    if (!points?.length || points.length > limits.points) return undefined;
    const alike = points.every(({ length }) => length === points[0].length);
    return alike ? points : undefined;
  },
  join: (points) => points.map((point) => point.join("_")).join(","),
});

function readPoint(given: string): OwnPoint | undefined {
  const parts = given.split("_");
  if (parts.length < 2 || parts.length > 3) return undefined;
  return readAll(parts, (part) => {
    const value = parseNumber(part);
    return value !== undefined && Math.abs(value) <= limits.coordinate
      ? value + 0
      : undefined;
  }) as OwnPoint | undefined;
}

/**
 * What a hand changes when so many steps are taken: the learning rate, or a parameter by its name, "w2.1.3" for the
 * weight of layer 2, unit 1, input 3, "b2.1" for its bias and "slope2" for the layer's learned slope, all counted from
 * 1; the last layer is the output.
 */
export interface HandChange {
  readonly step: number;
  readonly what: string;
  readonly value: number;
}

/** Changes by hand, in the order of their steps: "0_w1.2.1_0.5,400_rate_0.01"; "none" where there are none. */
export const handChanges = text<readonly HandChange[]>({
  label: "changes by hand",
  default: "none",
  expected:
    "none, or changes step_rate_value, step_w1.2.3_value (layer, unit, input), step_b1.2_value or step_slope1_value with commas between them",
  examples: [
    "none",
    "0_b1.1_2",
    "0_w1.2.1_0.5,40_rate_0.01,40_w2.1.3_-1e-7,41_slope2_0.1",
  ],
  read(given) {
    if (given === "none") return [];
    const changes = readAll(partsOf(given), readChange);
    return changes?.length ? inOrder(changes) : undefined;
  },
  join: (changes) =>
    changes.map((c) => [c.step, c.what, c.value].join("_")).join(",") || "none",
});

const named = /^(rate|slope\d+|w\d+\.\d+\.\d+|b\d+\.\d+)$/;

function readChange(given: string): HandChange | undefined {
  const [first, what = "", last = "", ...more] = given.split("_");
  const step = parseNumber(first);
  const value = parseNumber(last);
  const fits =
    step !== undefined &&
    Number.isSafeInteger(step) &&
    step >= 0 &&
    value !== undefined &&
    named.test(what) &&
    (what !== "rate" || inside(value, 0, 1000)) &&
    more.length === 0;
  return fits ? { step, what, value: value + 0 } : undefined;
}

/** Changes in the order of their steps; of two of the same thing at the same step the later one stays. */
export function inOrder(changes: readonly HandChange[]): readonly HandChange[] {
  const last = new Map(changes.map((c) => [`${c.step}_${c.what}`, c]));
  return [...last.values()].sort((a, b) => a.step - b.step);
}

const inside = (value: number, low: number, high: number) =>
  value >= low && value <= high;
