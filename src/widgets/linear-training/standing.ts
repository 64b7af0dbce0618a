import type { Stack } from "./settings.ts";

/** How the loss of a stack stands to that of logistic regression. */
export type Standing = "same" | "above" | "below";

// Half of the fourth decimal.
const tolerance = 5e-5;

/** Whether a stack's loss is logistic regression's to four decimals, or on which side of it. */
export function standingOf(loss: number, end: number): Standing {
  const gap = loss - end;
  if (Math.abs(gap) <= tolerance) return "same";
  return gap > 0 ? "above" : "below";
}

/** Whether a network is one neuron in disguise: no hidden layer, or none that bends. */
export const isStraight = ({ depth, activation }: Stack) =>
  depth === 0 || activation === "linear";
