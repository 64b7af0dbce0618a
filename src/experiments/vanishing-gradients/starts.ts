import type { Activation, Init, NetworkSpec } from "../../engine/index.ts";

/** Which weights a network gets before training. */
export interface Start {
  readonly init: Init;
  readonly gain?: number;
}

/** The chapter's starts by the name the prose uses. */
export const starts = {
  pytorch: { init: "pytorch" },
  xavier: { init: "xavier-uniform" },
  gainFour: { init: "xavier-uniform", gain: 4 },
  he: { init: "he-uniform" },
  normal: { init: "normal" },
} as const satisfies Record<string, Start>;

/** A network with hidden layers of these sizes, all with one activation, and linear outputs: logits. */
export function deepNetwork(
  inputs: number,
  hidden: readonly number[],
  outputs: number,
  activation: Activation,
  start: Start,
  seed: number,
): NetworkSpec {
  const layers = [
    ...hidden.map((units) => ({ units, activation })),
    { units: outputs, activation: "linear" as const },
  ];
  return { inputs, layers, ...start, seed };
}
