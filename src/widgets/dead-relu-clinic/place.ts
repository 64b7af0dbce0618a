import { edge } from "./settings.ts";

/** Where a weight stands on the surface, in percent from its left. */
export const across = (w1: number): number => rounded(50 * (1 + w1 / edge));

/** And in percent from its top. */
export const down = (w2: number): number => rounded(50 * (1 - w2 / edge));

const rounded = (percent: number) => Math.round(100 * percent) / 100;
