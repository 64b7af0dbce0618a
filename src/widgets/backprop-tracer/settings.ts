import {
  choice,
  defineSettings,
  number,
  whole,
  type Values,
  type Preset,
} from "../settings.ts";
import { lastStep } from "./steps.ts";

// Far beyond what a sigmoid can tell apart; products of such numbers are still numbers.
const entry = (label: string, standard: number) =>
  number({ label, min: -100, max: 100, step: 0.1, default: standard });

/** The numbers that a reader may change, with their matrices' rows and columns in their names. */
const numbers = {
  x1: entry("x, first input", 2),
  x2: entry("x, second input", -0.5),
  W1_11: entry("W1, row 1, column 1", 0.5),
  W1_12: entry("W1, row 1, column 2", 0.3),
  W1_21: entry("W1, row 2, column 1", 0.6),
  W1_22: entry("W1, row 2, column 2", -0.2),
  b1_1: entry("b1, first unit", -1),
  b1_2: entry("b1, second unit", 0.1),
  W2_1: entry("W2, first unit", 3),
  W2_2: entry("W2, second unit", -0.5),
  b2: entry("b2", -1),
  y: entry("y, the target", 1),
};

/** What the tracer is a function of. The smaller network uses each first number only. */
export const settings = defineSettings({
  network: choice({ options: ["1-1-1", "2-2-1"], default: "1-1-1" }),
  step: whole({ min: 0, max: lastStep, default: 1 }),
  ...numbers,
  rate: number({
    label: "learning rate",
    min: 0,
    max: 2,
    step: 0.05,
    default: 0.1,
  }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "two units a layer", settings: { network: "2-2-1", step: 0 } },
  { name: "at the loss", settings: { step: 6 } },
  { name: "all the way back", settings: { step: 18 } },
];

/** The name of a number that a reader may change. */
export type Entry = keyof typeof numbers;
