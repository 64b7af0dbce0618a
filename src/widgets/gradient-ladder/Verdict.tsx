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
  if (ladder.values[0] === 0) return <Silence {...{ ladder, layers }} />;
  const { gradientNorm, updateNorm, weightNorm } = layers[0];
  return (
    <>
      <Ends ladder={ladder} /> That layer’s gradient is{" "}
      <Norm value={gradientNorm} />; one step{" "}
      {updateNorm === 0 ? (
        "leaves its weights as they are, to the last bit."
      ) : (
        <>
          changes its weights by <Norm value={updateNorm / weightNorm} /> of
          their length.
        </>
      )}
    </>
  );
}

function Ends({ ladder: { show, values, factor } }: Pick<Props, "ladder">) {
  const passed = values.length - 1;
  if (passed === 0)
    return <>The only hidden layer is first and last at once.</>;
  const ratio = values[0] / values[passed];
  return (
    <>
      The first layer’s {quantities[show].said} is <Norm value={ratio} />{" "}
      {ratio < 1 ? "of" : "times"} the last one’s
      {show === "error" && (
        <>
          , a factor of <Quantity value={ratio ** (1 / passed)} tone="grad" /> a
          layer where <Quantity value={factor} /> is predicted for the start
        </>
      )}
      .
    </>
  );
}

// Nothing arrives at the first layer, because a layer before it is dead or because numbers end.
function Silence({ ladder, layers }: Props) {
  const { show, width } = ladder;
  const dead = layers.findLastIndex((layer) => layer.dead === width);
  return dead < 0 ? (
    <>The first layer’s {quantities[show].said} is too small for a number.</>
  ) : (
    <>
      Nothing reaches the first layer, and its weights stand still: all {width}{" "}
      units of layer {dead + 1} are dead.
    </>
  );
}

// Two digits say enough of a number that every batch changes.
const Norm = ({ value }: { readonly value: number }) => (
  <Quantity value={value} significant={2} tone="grad" />
);
