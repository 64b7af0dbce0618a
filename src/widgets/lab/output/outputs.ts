import type { RunFrame } from "@/training/protocol.ts";
import { columnOf, scaled } from "../network/response.ts";
import type { Shown } from "../shown.ts";

/** How many outputs the network has. */
export const outputsOf = ({ training }: Shown): number =>
  training.network.layers[training.network.layers.length - 1].units;

/** What one output says at the places of a frame: a probability, or a fitted number on a scale from 0 to 1. */
export function outputScaled(
  shown: Shown,
  { field, curve }: RunFrame,
  output: number,
): Float64Array | undefined {
  const values = field ?? curve;
  if (!values) return undefined;
  if (shown.data.classes > 0) return columnOf(values, outputsOf(shown), output);
  return scaled(values, curve ? shown.axes[1] : shown.heights);
}

/** The field of two classes: the probability of the second; of numbers: their height on the scale from 0 to 1. */
export const fieldOf = (shown: Shown, frame: RunFrame): Float64Array =>
  outputScaled(shown, frame, outputsOf(shown) - 1) ?? new Float64Array(0);
