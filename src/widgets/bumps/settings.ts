import type { Job } from "@/training/protocol.ts";
import {
  choice,
  defineSettings,
  number,
  seed,
  whole,
  type Preset,
  type Values,
} from "../settings.ts";
import { keysOf } from "../tables.ts";
import { equalBumps, most, type Bump } from "./bump.ts";
import { bumpList } from "./bumpList.ts";
import { ends, targets, type TargetName } from "./targets.ts";

/** What the building of a curve is a function of. */
export const settings = defineSettings({
  count: whole({ label: "equal bumps", min: 1, max: most, default: 6 }),
  steepness: number({
    label: "steepness w",
    min: 1,
    max: 1000,
    default: 50,
  }),
  target: choice({ options: keysOf(targets), default: "sine" }),
  network: choice({
    label: "a network of as many neurons",
    options: ["hidden", "shown"],
    default: "hidden",
  }),
  bumps: bumpList,
  bump: whole({ label: "bump", min: 1, max: most, default: 2 }),
  rate: number({ min: 0.0001, max: 1, default: 0.03 }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "one bump", settings: { count: 1, bump: 1 } },
  { name: "forty bumps", settings: { count: 40 } },
  { name: "soft steps", settings: { steepness: 3 } },
  {
    name: "one bump for a jump",
    settings: { target: "jump", count: 1, bump: 1, bumps: "4_10.5_1" },
  },
  {
    name: "what twelve trained neurons find",
    settings: { network: "shown" },
  },
];

/** The bumps of the settings: those made by hand, or so many equal ones. */
export const bumpsOf = ({
  bumps,
  target,
  count,
}: Pick<Settings, "bumps" | "target" | "count">): readonly Bump[] =>
  bumpList.list(bumps) ?? equalBumps(target, count);

/** The length of the network's run; all points in every step. */
export const epochs = 2000;

/** How many points of the target the network is trained on, evenly spaced and without noise. */
export const points = 101;

/** As many sigmoid neurons as the bumps have, two for each, trained on points of the target. */
export function jobOf(values: Settings): Job {
  const { target, rate, seed } = values;
  return {
    runs: [
      {
        network: {
          inputs: 1,
          layers: [
            { units: 2 * bumpsOf(values).length, activation: "sigmoid" },
            { units: 1, activation: "linear" },
          ],
          seed,
        },
        loss: "mse",
        data: pointsOf(target),
        optimizer: { name: "adam", learningRate: rate },
        batch: "full",
      },
    ],
    epochs,
    observe: { parameters: true },
  };
}

function pointsOf(target: TargetName) {
  const [low, high] = ends;
  const xs = Array.from(
    { length: points },
    (_, i) => low + (i / (points - 1)) * (high - low),
  );
  return {
    name: "own",
    coordinates: 1,
    points: xs,
    y: xs.map(targets[target].value),
    classes: 0,
    standardise: true,
  } as const;
}
