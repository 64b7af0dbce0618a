import { numbers } from "../numbers.ts";
import {
  choice,
  defineSettings,
  number,
  type Values,
  type Preset,
} from "../settings.ts";

/** The names of the classes, as many as there are logits. */
export const labels = ["A", "B", "C", "D", "E"] as const;

export type Label = (typeof labels)[number];

/** What the desk is a function of. */
export const settings = defineSettings({
  logits: numbers({
    min: -1000,
    max: 1000,
    least: 2,
    most: labels.length,
    between: "commas",
    default: [7, 1, 2.2],
  }),
  truth: choice({ label: "true class", options: labels, default: "A" }),
  temperature: number({
    label: "temperature T",
    min: 0.1,
    max: 10,
    default: 1,
  }),
  precision: choice({
    label: "computed in",
    options: ["float64", "float32"],
    default: "float64",
  }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "a near tie", settings: { logits: "0.3,0.2,0.1" } },
  { name: "overflow", settings: { logits: "1000,999,990" } },
  { name: "two classes: the sigmoid", settings: { logits: "2,0" } },
  { name: "hot: T = 10", settings: { temperature: 10 } },
  { name: "wrong and sure", settings: { truth: "B" } },
];

/** The logits as numbers, the first of class A. */
export const logitsOf = ({ logits }: Pick<Settings, "logits">) =>
  settings.logits.list(logits);
