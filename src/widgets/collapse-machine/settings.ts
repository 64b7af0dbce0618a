import { numbers } from "../numbers.ts";
import {
  defineSettings,
  seed,
  whole,
  type Values,
  type Preset,
} from "../settings.ts";
import { bookStack } from "./presets.ts";

/** The most layers that a stack can have. */
export const most = 6;

/** The limits of every weight and bias. */
export const limits = { min: -10, max: 10 };

const weights = (l: number) =>
  numbers({
    label: `weights of layer ${l}`,
    ...limits,
    ...{ least: 4, most: 4, between: "commas" },
    default: bookStack[l - 1].W,
  });

const biases = (l: number) =>
  numbers({
    label: `biases of layer ${l}`,
    ...limits,
    ...{ least: 2, most: 2, between: "commas" },
    default: bookStack[l - 1].b,
  });

/** What the machine is a function of: weights row by row; layers beyond the stack wait to be added. */
export const settings = defineSettings({
  layers: whole({ min: 1, max: most, default: 3 }),
  W1: weights(1),
  b1: biases(1),
  W2: weights(2),
  b2: biases(2),
  W3: weights(3),
  b3: biases(3),
  W4: weights(4),
  b4: biases(4),
  W5: weights(5),
  b5: biases(5),
  W6: weights(6),
  b6: biases(6),
  // The layer that is bent, 0 for none; one that is not in the stack bends nothing.
  relu: whole({ label: "ReLU in layer", min: 0, max: most, default: 0 }),
  // The last layer whose product is written out.
  merge: whole({ label: "merge up to layer", min: 1, max: most, default: 3 }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "the second layer bent", settings: { relu: 2 } },
  { name: "six layers", settings: { layers: 6, merge: 6 } },
  { name: "flat: a layer of rank 1", settings: { W2: "1,1,1,1" } },
];
