import { Quantity } from "@/plots/index.ts";
import type { Layers } from "./layers.ts";

interface Props {
  readonly layers: Layers;
}

/** What becomes of the data on their way to the last hidden layer. */
export function Verdict({ layers }: Props) {
  const { activation, moments, units } = layers;
  const dead = moments.findIndex(({ silent }) => silent === units);
  if (dead >= 0)
    return (
      <>
        All {units} units of layer {dead + 1} are 0 for every point: nothing of
        the data gets past it.
      </>
    );
  const { overUnits, silent } = moments[moments.length - 1];
  const areAlike = moments.every(({ overUnits }) => overUnits === 0);
  return (
    <>
      {compareEnds(layers)}{" "}
      {areAlike ? (
        "The units of each layer are all alike: a layer is worth one unit."
      ) : (
        <>
          In layer {moments.length} the units lie <Spread value={overUnits} />{" "}
          apart
          {silent > 0 && activation === "relu"
            ? `, and ${silent} of ${units} are dead.`
            : "."}
        </>
      )}
    </>
  );
}

function compareEnds({ moments, factor }: Layers) {
  const last = moments.length;
  const [from, to] = [moments[0].overExamples, moments[last - 1].overExamples];
  if (last === 1)
    return (
      <>
        From point to point the only layer changes by <Spread value={from} />.
      </>
    );
  if (to === 0)
    return `Layer ${last} gives every point the same answer, to the last bit.`;
  const perLayer = (to / from) ** (1 / (last - 1));
  return (
    <>
      From layer 1 to layer {last} the spread over the points {verb(to / from)}{" "}
      from <Spread value={from} /> to <Spread value={to} />: a factor of{" "}
      <Quantity value={perLayer} tone="value" /> a layer
      {Number.isFinite(factor) && (
        <>
          , where <Quantity value={factor} /> is predicted for the start
        </>
      )}
      .
    </>
  );
}

function verb(ratio: number): string {
  if (ratio < 0.5) return "shrinks";
  if (ratio > 2) return "grows";
  return "hardly changes,";
}

const Spread = ({ value }: { readonly value: number }) => (
  <Quantity value={value} significant={2} tone="value" />
);
