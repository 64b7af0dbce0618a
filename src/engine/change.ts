import { checkKeys, checkNumber, checkWhole } from "./check.ts";
import { parameterCount } from "./network.ts";
import type { NetworkSpec } from "./network.ts";

/**
 * What a hand changes in a run once `step` steps are taken, before the next: a parameter (its place in the network's
 * order) or the learning rate from there on. The optimiser remembers what it did; the draws stay as they are.
 */
export type Change =
  | {
      readonly step: number;
      readonly parameter: number;
      readonly value: number;
    }
  | { readonly step: number; readonly learningRate: number };

/** The learning rate of the step that follows `step` steps: the latest that was set, later ones of a step over earlier. */
export function rateAt(
  changes: readonly Change[],
  step: number,
  start: number,
): number {
  let rate = start;
  let since = -1;
  for (const change of changes) {
    if (!("learningRate" in change)) continue;
    if (change.step > step || change.step < since) continue;
    rate = change.learningRate;
    since = change.step;
  }
  return rate;
}

/** Sets the parameters that are changed after `step` steps. */
export function applyChanges(
  changes: readonly Change[],
  step: number,
  parameters: Float64Array,
): void {
  for (const change of changes) {
    if (change.step !== step || !("parameter" in change)) continue;
    parameters[change.parameter] = change.value;
  }
}

/** Throws a RangeError that names the first change that cannot be made. */
export function checkChanges(
  changes: readonly Change[],
  network: NetworkSpec,
): void {
  const size = parameterCount(network);
  changes.forEach((change, i) => {
    const name = `change ${i + 1}`;
    checkWhole(`step of ${name}`, change.step, 0);
    if ("learningRate" in change) {
      checkKeys(`part of ${name}`, change, ["step", "learningRate"]);
      checkNumber(`learning rate of ${name}`, change.learningRate, 0);
    } else {
      checkKeys(`part of ${name}`, change, ["step", "parameter", "value"]);
      checkWhole(`parameter of ${name}`, change.parameter, 0, size - 1);
      checkNumber(`value of ${name}`, change.value);
    }
  });
}
