import {
  choice,
  defineSettings,
  number,
  whole,
  type Values,
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
