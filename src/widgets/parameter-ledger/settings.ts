import { numbers } from "../numbers.ts";
import {
  choice,
  defineSettings,
  seed,
  type Values,
  type Preset,
} from "../settings.ts";

/** The most hidden layers; with four digits a size, the ledger still fits a phone. */
export const mostHidden = 6;

/** What the ledger is a function of. The drill's network is its seed's. */
export const settings = defineSettings({
  mode: choice({ options: ["ledger", "drill"], default: "ledger" }),
  sizes: numbers({
    min: 1,
    max: 4096,
    whole: true,
    least: 2,
    most: mostHidden + 2,
    between: "hyphens",
    default: [6, 32, 32, 32, 4],
  }),
  seed: seed({ default: 0 }),
});

export type Settings = Values<typeof settings>;

/** States worth a link of their own. */
export const presets: readonly Preset<Settings>[] = [
  { name: "the drill", settings: { mode: "drill" } },
  { name: "XOR, 2-2-1", settings: { sizes: "2-2-1" } },
  { name: "the spirals’ network", settings: { sizes: "2-100-100-100-16-1" } },
  { name: "digits", settings: { sizes: "784-128-10" } },
];
