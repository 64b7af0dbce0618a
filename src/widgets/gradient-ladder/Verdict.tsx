import type { ComponentChildren } from "preact";
import type { LayerReport } from "@/engine/index.ts";
import { Quantity } from "@/plots/index.ts";
import type { Ladder } from "./ladder.ts";
import { quantities } from "./quantities.ts";

interface Props {
  readonly ladder: Ladder;
  /** Every layer, the output's too. */
  readonly layers: readonly LayerReport[];
  /** Units of a hidden layer. */
  readonly width: number;
}

/** What the picture shows now: how the ends of the ladder compare, and how far a step moves the first layer's weights. */
export function Verdict({ ladder, layers, width }: Props) {
  const { gradientNorm, updateNorm, weightNorm } = layers[0];
  return (
    <>
      {compareEnds(ladder, layers, width)} Its gradient is{" "}
      <Norm value={gradientNorm} />; one step changes its weights by{" "}
      <Norm value={updateNorm / weightNorm} /> of their length.
    </>
  );
}

function compareEnds(
  { show, values, factor }: Ladder,
  layers: readonly LayerReport[],
  width: number,
): ComponentChildren {
  const { name } = quantities[show];
  const [first, last] = [values[0], values[values.length - 1]];
  const passed = values.length - 1;
  if (passed === 0) return "The only hidden layer is first and last at once.";
  if (first === 0) {
    const dead = layers.findLastIndex((layer) => layer.dead === width);
    return dead < 0
      ? `The first layer’s ${name} is smaller than any number of 64 bits.`
      : `Nothing reaches the first layer: all ${width} units of layer ${dead + 1} are dead.`;
  }
  const ratio = first / last;
  return (
    <>
      The first layer’s {name} is <Norm value={ratio} />{" "}
      {ratio < 1 ? "of" : "times"} the last one’s
      {show === "error" && (
        <>
          , a factor of <Quantity value={ratio ** (1 / passed)} tone="grad" /> a
          layer where <Quantity value={factor} /> is predicted
        </>
      )}
      .
    </>
  );
}

// Two digits say enough of a number that each batch changes.
const Norm = ({ value }: { readonly value: number }) => (
  <Quantity value={value} significant={2} tone="grad" />
);
