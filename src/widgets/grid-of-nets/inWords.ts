import type { Shape } from "./settings.ts";

/** A network's shape: "2 layers of 8 units". */
export const inWords = ({ depth, width }: Shape): string =>
  `${depth} ${depth === 1 ? "layer" : "layers"} of ${width} units`;

/** A loss to three decimals, or two digits where that would say 0. */
export const written = (loss: number): string =>
  loss >= 0.001 ? loss.toFixed(3) : loss.toPrecision(1);

/** A share in whole percent: "98 %". */
export const percent = (share: number): string =>
  `${Math.round(100 * share)}\u00a0%`;
