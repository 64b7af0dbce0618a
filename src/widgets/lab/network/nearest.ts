import type { Layer } from "@/engine/index.ts";
import { height, type Column } from "./layout.ts";

/** A weight by what it leads to and from: layer, unit and input, all counted from 1. */
export interface EdgePlace {
  readonly layer: number;
  readonly unit: number;
  readonly input: number;
}

// Pixels between the pointer and a line that it is still on.
const reach = 7;

/**
 * The weight whose line passes nearest to a place, `x` from 0 to 1 over the drawing's width of so many pixels and `y`
 * in pixels; undefined where none is near.
 */
export function nearestEdge(
  layers: readonly Layer[],
  columns: readonly Column[],
  rows: readonly number[],
  x: number,
  y: number,
  width: number,
): EdgePlace | undefined {
  const layer = columns.findIndex((column) => 100 * x < column.left);
  if (layer < 1 || y < 0 || y > height) return undefined;
  const [from, to] = [columns[layer - 1], columns[layer]];
  const share = (100 * x - from.left) / (to.left - from.left);
  const run = ((to.left - from.left) / 100) * width;
  let best: EdgePlace | undefined;
  let least = reach;
  to.tops.forEach((top, unit) => {
    for (let input = 0; input < layers[layer - 1].inputs; input++) {
      const start = from.tops[layer === 1 ? rows[input] : input];
      if (start === undefined) continue;
      const rise = top - start;
      const off = Math.abs(start + share * rise - y);
      const distance = (off * run) / Math.hypot(run, rise);
      if (distance >= least) continue;
      least = distance;
      best = { layer, unit: unit + 1, input: input + 1 };
    }
  });
  return best;
}
