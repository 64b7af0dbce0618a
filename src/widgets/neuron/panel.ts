import { across, linear } from "@/plots/index.ts";
import type { Neuron } from "./neuron.ts";
import type { Settings } from "./settings.ts";

/** What both panels draw, and how they change it. */
export interface PanelProps {
  readonly neuron: Neuron;
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** Pixels of both panels. */
export const height = 168;

/** The inputs drawn: the ends of the axis that both panels share. */
export const [from, to] = [-4, 4];
export const x = linear([from, to], across, 4);

/** Where the curves are sampled. */
export const xs: readonly number[] = Array.from(
  { length: 241 },
  (_, i) => from + ((to - from) * i) / 240,
);
