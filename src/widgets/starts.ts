import type { Init } from "@/engine/index.ts";
import { namesOf } from "./tables.ts";

/** A way to draw a network's first weights. */
interface Start {
  /** What stands on its button. */
  readonly name: string;
  readonly init: Init;
  readonly gain: number;
  /** n Var(w) of a layer with n inputs and n units, before the gain. */
  readonly spread: number;
}

/** The starts that the chapter on vanishing gradients compares, by their names in addresses. */
export const starts = {
  // U(±1/√n), the default of nn.Linear.
  pytorch: { name: "PyTorch", init: "pytorch", gain: 1, spread: 1 / 3 },
  // Glorot & Bengio 2010: variance 2 / (inputs + units).
  xavier: { name: "Xavier", init: "xavier-uniform", gain: 1, spread: 1 },
  // He et al. 2015: variance 2 / inputs.
  he: { name: "He", init: "he-uniform", gain: 1, spread: 2 },
  // 4 is what makes up for the sigmoid's slope of ¼.
  "xavier-4": {
    name: "Xavier × 4",
    init: "xavier-uniform",
    gain: 4,
    spread: 1,
  },
} as const satisfies Readonly<Record<string, Start>>;

/** What stands on the button of each. */
export const startNames = namesOf(starts);
