import type { Settings } from "./settings.ts";

/** The losses after the last step, seed by seed from 0 on, by stripKey. */
export type Strips = Readonly<Partial<Record<string, readonly number[]>>>;

/** How many seeds are shown. */
export const seedsShown = 20;

/** Names the networks of one strip: they differ in their seed alone. */
export const stripKey = ({
  hidden,
  activation,
}: Pick<Settings, "hidden" | "activation">) => `${activation} ${hidden}`;
