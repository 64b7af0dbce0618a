import type { ComponentChildren } from "preact";
import type { LayerReport } from "@/engine/index.ts";
import { Quantity } from "@/plots/index.ts";
import type { Ladder } from "./ladder.ts";
import { quantities } from "./quantities.ts";

interface Props {
  readonly ladder: Ladder;
  /** Every layer, the output's too. */
  readonly layers: readonly LayerReport[];
}

/** How the two ends of the ladder compare, and how far a step moves the first layer's weights. */
export function Verdict({ ladder, layers }: Props) {
  const { gradientNorm, updateNorm, weightNorm } = layers[0];
  return (
    <>
      {compareEnds(ladder, layers)} That layer’s gradient is{" "}
      <Norm value={gradientNorm} />; one step changes its weights by{" "}
      <Norm value={updateNorm / weightNorm} /> of their length.
    </>
  );
}

function compareEnds(
  { show, values, factor, width }: Ladder,
  layers: readonly LayerReport[],
): ComponentChildren {
  const { name } = quantities[show];
  const passed = values.length - 1;
  const ratio = values[0] / values[passed];
  if (passed === 0) return "The only hidden layer is first and last at once.";
  if (values[0] === 0) {
    const dead = layers.findLastIndex((layer) => layer.dead === width);
    return dead < 0
      ? `The first layer’s ${name} is 0: below the smallest number there is.`
      : `Nothing reaches the first layer: all ${width} units of layer ${dead + 1} are dead.`;
  }
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

// Two digits say enough of a number that every batch changes.
const Norm = ({ value }: { readonly value: number }) => (
  <Quantity value={value} significant={2} tone="grad" />
);
