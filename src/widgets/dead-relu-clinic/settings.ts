import {
  choice,
  defineSettings,
  number,
  whole,
  type Values,
  type Preset,
} from "../settings.ts";

/** The largest weight, up and down, that the surface shows. */
export const edge = 1.5;

/** The length of a descent. */
export const lastStep = 300;

const weight = (label: string, start: number) =>
  number({ label, min: -edge, max: edge, step: 0.01, default: start });

/** What the clinic is a function of. */
export const settings = defineSettings({
  activation: choice({ options: ["relu", "leaky-relu"], default: "relu" }),
  w1: weight("w1 at the start", -0.1),
  w2: weight("w2 at the start", 0.1),
  rate: number({
    label: "learning rate",
    min: 0.001,
    max: 1,
    default: 0.05,
  }),
  step: whole({ min: 0, max: lastStep, default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "dead", settings: { w1: -0.1, w2: 0.1 } },
  {
    name: "leaky, into the saddle",
    settings: { activation: "leaky-relu", rate: 0.02, step: 300 },
  },
  {
    name: "leaky, alive again",
    settings: { activation: "leaky-relu", w1: -0.1, w2: 1, rate: 0.02 },
  },
  { name: "one step too long", settings: { w1: 0.5, w2: 0.5, rate: 0.1 } },
];
