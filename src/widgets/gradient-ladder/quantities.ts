import type { NormName } from "@/training/protocol.ts";

/** The norms of one layer. */
export type Norms = { readonly [Name in NormName]?: number };

interface Quantity {
  readonly name: string;
  /** As it stands in the equations. */
  readonly symbol: string;
  /** What is drawn of it, for the panel's title and for the verdict. */
  readonly drawn: string;
  readonly said: string;
  readonly value: (layer: Norms) => number;
  /** The power of ten at which its axis begins at the latest, so that other settings are seen on the same axis. */
  readonly floor: number;
}

/** What the bars can stand for. */
export const quantities = {
  error: {
    name: "error",
    symbol: "δ",
    drawn: "norm at each layer",
    said: "error",
    value: ({ deltaNorm = NaN }) => deltaNorm,
    floor: -12,
  },
  gradient: {
    name: "gradient",
    symbol: "∂J/∂W",
    drawn: "norm at each layer",
    said: "gradient",
    value: ({ gradientNorm = NaN }) => gradientNorm,
    floor: -12,
  },
  update: {
    name: "update",
    symbol: "ΔW",
    drawn: "norm over that of the weights",
    said: "update, as a share of its weights,",
    value: ({ updateNorm = NaN, weightNorm = NaN }) => updateNorm / weightNorm,
    floor: -16,
  },
} as const satisfies Readonly<Record<string, Quantity>>;

/** The name of a quantity that the bars can stand for. */
export type QuantityName = keyof typeof quantities;
