import { numbers } from "../numbers.ts";
import {
  choice,
  defineSettings,
  type Values,
  type Preset,
} from "../settings.ts";
import { pools } from "./pools.ts";
import { keysOf } from "../tables.ts";

/** The limits of every number; sums then reach twice as far. */
export const limits = { min: -5, max: 5 };

const pair = (label: string, standard: readonly [number, number]) =>
  numbers({
    label,
    ...limits,
    ...{ least: 2, most: 2, between: "commas" },
    default: standard,
  });

/** What the pooling is a function of. */
export const settings = defineSettings({
  pool: choice({
    label: "pooling",
    options: keysOf(pools),
    default: "max",
  }),
  a: pair("the vector a", [3, -1]),
  b: pair("the vector b", [-2, 4]),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "average pooling", settings: { pool: "average" } },
  { name: "both maxima at one place", settings: { a: "3,-1", b: "4,-2" } },
  { name: "a vector and its opposite", settings: { a: "2,-1", b: "-2,1" } },
];
