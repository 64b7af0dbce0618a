import type { SweepRun } from "@/training/sweepRun.ts";
import {
  activationNames,
  epochs,
  jobOf,
  settings as benchSettings,
  type Settings as BenchSettings,
} from "../approximation-bench/settings.ts";
import {
  choice,
  defaultsOf,
  defineSettings,
  number,
  whole,
  type Preset,
  type Values,
} from "../settings.ts";
import { keysOf } from "../tables.ts";

/** The numbers of hidden units that are compared; a network of none is a straight line. */
export const widths = [0, 1, 2, 3, 5, 10, 20, 50, 100] as const;

/** The seeds of each width's starts. */
export const seeds = [0, 1, 2, 3, 4] as const;

/** What the sweep is a function of; `units` and `seed` choose the fit that is drawn. */
export const settings = defineSettings({
  points: whole({ label: "training points", min: 5, max: 200, default: 20 }),
  noise: number({ min: 0, max: 1, step: 0.05, default: 0.3 }),
  decay: choice({
    label: "weight decay",
    options: [0, 0.0001, 0.0003, 0.001, 0.01],
    default: 0,
  }),
  activation: choice({ options: keysOf(activationNames), default: "sigmoid" }),
  sample: whole({ label: "data seed", min: 0, max: 2 ** 32 - 1, default: 3 }),
  units: choice({ label: "hidden units", options: widths, default: 50 }),
  seed: choice({ label: "start", options: seeds, default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "three units, the best width", settings: { units: 3 } },
  { name: "80 points", settings: { points: 80 } },
  { name: "weight decay 0.0003", settings: { decay: 0.0003 } },
  { name: "another sample", settings: { sample: 0 } },
  { name: "no noise", settings: { noise: 0 } },
];

/** The interval of x, and how many places of it a fit is drawn through. */
export const curve = { resolution: 81, x: [0, 10] } as const;

/** The approximation bench's settings for one of the networks: the same run. */
export const benchOf = (
  { points, noise, decay, activation, sample }: Settings,
  { units, seed }: Pick<Settings, "units" | "seed">,
): BenchSettings => ({
  ...defaultsOf(benchSettings),
  ...{ points, noise, decay, activation, sample, units, seed },
});

/** Which of the runs has so many units and this seed. */
export const indexOf = ({ units, seed }: Pick<Settings, "units" | "seed">) =>
  widths.indexOf(units) * seeds.length + seeds.indexOf(seed);

/** A network of every width from every seed, the narrow ones first. */
export const runsOf = (settings: Settings): readonly SweepRun[] =>
  widths.flatMap((units) =>
    seeds.map((seed) => ({
      training: jobOf(benchOf(settings, { units, seed })).runs[0],
      epochs,
      observe: { curve },
    })),
  );

/** A width in words. */
export const inWords = (units: number) =>
  `${units} ${units === 1 ? "unit" : "units"}`;
