import type { Network } from "@/engine/index.ts";
import { formatNumber, numberText } from "@/plots/index.ts";
import type { Column } from "./layout.ts";
import type { EdgePlace } from "./nearest.ts";

interface Props {
  readonly edge: EdgePlace;
  readonly network: Network;
  readonly columns: readonly Column[];
  readonly rows: readonly number[];
}

/** The number of the weight under the pointer, in the middle of its line. */
export function EdgeNumber({ edge, network, columns, rows }: Props) {
  const { layer, unit, input } = edge;
  const { inputs, weights } = network.layers[layer - 1];
  const [from, to] = [columns[layer - 1], columns[layer]];
  const start = from.tops[layer === 1 ? rows[input - 1] : input - 1];
  const end = to.tops[unit - 1];
  const weight = weights[(unit - 1) * inputs + input - 1];
  if (start === undefined || end === undefined || weight === undefined)
    return null;
  return (
    <span
      class="lab-edge-number"
      style={`left:${(from.left + to.left) / 2}%;top:${(start + end) / 2}px`}
    >
      {numberText(formatNumber(weight, 4))}
    </span>
  );
}
