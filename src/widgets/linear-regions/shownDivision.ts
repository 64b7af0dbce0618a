import { layOut, type NetworkSpec } from "@/engine/index.ts";
import { grounds } from "./grounds.ts";
import { divide, type Division } from "./pieces.ts";
import type { Settings } from "./settings.ts";

/** More pieces than this are too small to see: the picture stops at the layer before. */
export const mostDrawn = 5000;

/** What is drawn of a network's input, parted. A network of one input parts a strip, whose height says nothing. */
export function shownDivision(
  spec: NetworkSpec,
  parameters: Float64Array,
  data: Settings["data"],
): Division {
  const { x, y } = grounds[data];
  return divide(
    layOut(spec, parameters),
    [x.extent, data === "sine" ? [0, 1] : y.extent],
    mostDrawn,
  );
}

/** How many cuts each hidden layer makes. */
export const cutsByLayer = ({ cuts }: Division, depth: number): number[] =>
  Array.from(
    { length: depth },
    (_, l) => cuts.filter(({ layer }) => layer === l).length,
  );
