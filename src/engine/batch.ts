import type { Examples } from "./dataset.ts";
import type { Workspace } from "./workspace.ts";

/** The order of rows that are taken as they stand. */
export const inOrder: Uint32Array = new Uint32Array(0);

/** Copies `count` examples with `inputs` numbers each into the workspace, from the `start`-th on in the given order. */
export function fillBatch(
  workspace: Workspace,
  examples: Examples,
  inputs: number,
  order: Uint32Array,
  start: number,
  count: number,
): void {
  const { x, y } = examples;
  for (let n = 0, to = 0; n < count; n++) {
    const row = order === inOrder ? start + n : order[start + n];
    const end = (row + 1) * inputs;
    for (let from = row * inputs; from < end; from++) {
      workspace.x[to++] = x[from];
    }
    workspace.y[n] = y[row];
  }
}
