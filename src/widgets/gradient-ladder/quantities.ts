import type { NormName } from "@/training/protocol.ts";

/** The norms of one layer. */
export type Norms = { readonly [Name in NormName]?: number };

interface Quantity {
  /** What stands on its button and in the verdict. */
  readonly name: string;
  /** The title of its panel, after the name. */
  readonly of: string;
  readonly value: (layer: Norms) => number;
  /** The power of ten at which its axis begins, so that other settings are seen on the same axis. */
  readonly floor: number;
}

/** What the bars can stand for. */
export const quantities = {
  error: {
    name: "error",
    of: "δ at each layer",
    value: ({ deltaNorm = NaN }) => deltaNorm,
    floor: -12,
  },
  gradient: {
    name: "gradient",
    of: "norm of each layer’s weights",
    value: ({ gradientNorm = NaN }) => gradientNorm,
    floor: -12,
  },
  // Next to the weights themselves: how far one step moves them.
  update: {
    name: "update",
    of: "of each layer, as a share of its weights",
    value: ({ updateNorm = NaN, weightNorm = NaN }) => updateNorm / weightNorm,
    floor: -16,
  },
} as const satisfies Readonly<Record<string, Quantity>>;

/** The name of a quantity that the bars can stand for. */
export type QuantityName = keyof typeof quantities;
