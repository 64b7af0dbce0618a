import {
  choice,
  defineSettings,
  number,
  whole,
  type Preset,
  type Values,
} from "../settings.ts";
import { subset } from "../subset.ts";
import { keysOf } from "../tables.ts";
import { costs } from "./costs.ts";

/** The length of every descent. */
export const lastStep = 3000;

const names = keysOf(costs);
const anyCosts = subset({ options: names, default: names });

const parameter = (label: string) =>
  number({ label, min: -10, max: 10, step: 0.1, default: 2 });

/** What the comparison is a function of. */
export const settings = defineSettings({
  losses: {
    ...anyCosts,
    label: "loss",
    expected: anyCosts.expected.replace("any", "one or more"),
    parse: (text: string) => anyCosts.parse(text) || undefined,
    accepts: (value: unknown): value is string =>
      anyCosts.accepts(value) && value !== "",
  },
  w: parameter("weight w at the start"),
  b: parameter("bias b at the start"),
  rate: number({ label: "learning rate", min: 0.01, max: 10, default: 0.15 }),
  steps: choice({
    label: "steps shown",
    options: [100, 500, lastStep],
    default: 500,
  }),
  step: whole({ min: 0, max: lastStep, default: 50 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  {
    name: "surer still: squared error does not move in 3000 steps",
    settings: { w: 4, b: 4, steps: lastStep, step: 63 },
  },
  { name: "unsure: all three learn", settings: { w: 0, b: 0, steps: 100 } },
];

/** The names of the losses that are chosen. */
export const chosen = ({ losses }: Pick<Settings, "losses">) =>
  anyCosts.members(losses);

/** The settings' text for these losses. */
export const joined = (names: readonly (keyof typeof costs)[]) =>
  anyCosts.join(names);
