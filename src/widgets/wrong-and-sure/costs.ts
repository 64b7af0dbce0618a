import { softplus } from "@/engine/index.ts";

/** A loss of the output a = σ(z), the target being 0. */
interface Cost {
  readonly name: string;
  readonly value: (a: number, z: number) => number;
  /** ∂J/∂z, given the output and σ′(z). */
  readonly gradient: (a: number, slope: number) => number;
  /** The same in symbols. */
  readonly formula: string;
  /** Whether σ′ is a factor of it. */
  readonly saturates: boolean;
}

/** The losses compared, the target y = 0 everywhere: squared error with a half and as PyTorch has it, and cross-entropy. */
export const costs = {
  "half-square": {
    name: "(a − y)²/2",
    value: (a) => (a * a) / 2,
    gradient: (a, slope) => a * slope,
    formula: "(a − y) σ′",
    saturates: true,
  },
  square: {
    name: "(a − y)²",
    value: (a) => a * a,
    gradient: (a, slope) => 2 * a * slope,
    formula: "2 (a − y) σ′",
    saturates: true,
  },
  "cross-entropy": {
    name: "cross-entropy",
    // −log(1 − σ(z)), without a difference that loses digits.
    value: (_, z) => softplus(z),
    gradient: (a) => a,
    formula: "a − y",
    saturates: false,
  },
} as const satisfies Readonly<Record<string, Cost>>;

/** The name of a loss in an address. */
export type CostName = keyof typeof costs;
