import type { Job } from "@/training/protocol.ts";
import { deep, deepRings } from "../deepRings.ts";
import { choice, defineSettings, type Values } from "../settings.ts";
import { keysOf, starts } from "../starts.ts";
import { quantities } from "./quantities.ts";

const { depth, width, activation, rate, seed } = deep;

/** What the ladder is a function of. */
export const settings = defineSettings({
  depth,
  width,
  activation,
  start: choice({ options: keysOf(starts), default: "pytorch" }),
  rate,
  show: choice({ options: keysOf(quantities), default: "error" }),
  seed,
});

export type Settings = Values<typeof settings>;

/** The deep network in training, and the norms of its layers at every epoch. */
export const jobOf = (settings: Settings): Job => ({
  runs: [deepRings(settings, starts[settings.start])],
  epochs: 400,
  observe: {
    layers: true,
    norms: ["deltaNorm", "gradientNorm", "updateNorm", "weightNorm"],
  },
});
