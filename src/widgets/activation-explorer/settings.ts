import {
  choice,
  defineSettings,
  number,
  type Values,
  type Preset,
} from "../settings.ts";
import { subset } from "../subset.ts";

/** The functions that can be looked at, of the engine's table. */
export const functions = [
  "sigmoid",
  "tanh",
  "relu",
  "leaky-relu",
  "elu",
  "gelu",
  "silu",
  "softplus",
  "sin",
  "step",
] as const;

export type FunctionName = (typeof functions)[number];

/** How they are written, where it is not the name itself. */
export const functionNames: Readonly<Partial<Record<FunctionName, string>>> = {
  relu: "ReLU",
  "leaky-relu": "leaky ReLU",
  elu: "ELU",
  gelu: "GELU",
  silu: "SiLU",
};

/** How a function is written. */
export const nameOf = (name: FunctionName) => functionNames[name] ?? name;

/** What the explorer is a function of. */
export const settings = defineSettings({
  function: choice({ options: functions, default: "sigmoid" }),
  beside: subset({ options: functions, default: ["tanh", "relu"] }),
  z: number({ min: -6, max: 6, step: 0.1, default: 2 }),
  slope: number({
    label: "leaky slope",
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.1,
  }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "ReLU at its kink", settings: { function: "relu", z: 0 } },
  { name: "tanh, saturated", settings: { function: "tanh", z: 4 } },
  {
    name: "GELU beside SiLU",
    settings: { function: "gelu", beside: "silu", z: -1 },
  },
];

/** The functions drawn: the one that is looked at, then those beside it. */
export const shownIn = ({ function: main, beside }: Settings) => [
  main,
  ...settings.beside.members(beside).filter((name) => name !== main),
];

/** A setting's number as a reader would write it. */
export const typed = (value: number) => String(value).replace("-", "\u2212");
