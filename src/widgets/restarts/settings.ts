import type { SweepRun } from "@/training/sweepRun.ts";
import {
  jobOf,
  settings as benchSettings,
  type Settings as BenchSettings,
} from "../approximation-bench/settings.ts";
import {
  choice,
  defaultsOf,
  defineSettings,
  whole,
  type Preset,
  type Values,
} from "../settings.ts";
import { keysOf } from "../tables.ts";

/** How many starts are compared. */
export const starts = 20;

/** The intervals of x, by the names of the bench's targets. */
export const intervals = {
  waves: { name: "−2π to 2π" },
  sine: { name: "0 to 10" },
} as const;

/** What the restarts are a function of. */
export const settings = defineSettings({
  target: choice({ label: "x", options: keysOf(intervals), default: "waves" }),
  units: choice({ label: "hidden units", options: [1, 2, 3], default: 2 }),
  steps: choice({ options: [1000, 4000, 16000], default: 4000 }),
  sample: whole({ label: "data seed", min: 0, max: 2 ** 32 - 1, default: 0 }),
  from: whole({
    label: "first seed",
    min: 0,
    max: 2 ** 32 - starts,
    default: 0,
  }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "x from 0 to 10: all equal", settings: { target: "sine" } },
  { name: "three units", settings: { units: 3 } },
  { name: "20 other starts", settings: { from: 20 } },
  { name: "16 000 steps", settings: { steps: 16000 } },
];

/** The seeds of the starts. */
export const seedsOf = ({ from }: Pick<Settings, "from">) =>
  Array.from({ length: starts }, (_, i) => from + i);

/** The approximation bench's settings for one of the starts: the same run, as long as it has 4000 steps. */
export const benchOf = (
  { target, units, sample }: Omit<Settings, "steps" | "from">,
  seed: number,
): BenchSettings => ({
  ...defaultsOf(benchSettings),
  ...{ target, units, sample, seed, points: 40, noise: 0.1 },
});

/** The same network and points from each seed. */
export const runsOf = (settings: Settings): readonly SweepRun[] =>
  seedsOf(settings).map((seed) => ({
    training: jobOf(benchOf(settings, seed)).runs[0],
    epochs: settings.steps,
    observe: { parameters: true, gradient: true },
  }));
