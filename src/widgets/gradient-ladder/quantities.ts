import type { NormName } from "@/training/protocol.ts";

/** The norms of one layer. */
export type Norms = { readonly [Name in NormName]?: number };

interface Quantity {
  /** What stands on its button and in the verdict. */
  readonly name: string;
  /** As it stands in the equations. */
  readonly symbol: string;
  /** What is drawn of it, for a panel's title. */
  readonly of: string;
  readonly value: (layer: Norms) => number;
  /** The power of ten at which its axis begins at the latest, so that other settings are seen on the same axis. */
  readonly floor: number;
}

/** What the bars can stand for. */
export const quantities = {
  error: {
    name: "error",
    symbol: "δ",
    of: "norm at each layer",
    value: ({ deltaNorm = NaN }) => deltaNorm,
    floor: -12,
  },
  gradient: {
    name: "gradient",
    symbol: "∂J/∂W",
    of: "norm at each layer",
    value: ({ gradientNorm = NaN }) => gradientNorm,
    floor: -12,
  },
  update: {
    name: "update",
    symbol: "ΔW",
    of: "norm over that of W",
    value: ({ updateNorm = NaN, weightNorm = NaN }) => updateNorm / weightNorm,
    floor: -16,
  },
} as const satisfies Readonly<Record<string, Quantity>>;

/** The name of a quantity that the bars can stand for. */
export type QuantityName = keyof typeof quantities;
