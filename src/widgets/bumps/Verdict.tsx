import { Quantity } from "@/plots/index.ts";
import { boundOf } from "./bump.ts";
import { ends, targets, type TargetName } from "./targets.ts";
import { written } from "./written.ts";

interface Errors {
  readonly largest: number;
  readonly meanSquare: number;
}

interface Props {
  readonly target: TargetName;
  readonly count: number;
  /** Whether the bumps are equal, so that the bound is about them. */
  readonly equal: boolean;
  readonly bumps: Errors;
  /** Of the trained network, where it is shown, and after how many epochs. */
  readonly network: (Errors & { readonly epoch: number }) | undefined;
}

/** How far off the bumps are, what they may be, and how far off a trained network of as many neurons is. */
export function Verdict({ target, count, equal, bumps, network }: Props) {
  const bound = boundOf(target, count);
  const { steepest } = targets[target];
  const half = (ends[1] - ends[0]) / count / 2;
  return (
    <>
      {count} {count === 1 ? "bump" : "bumps"}, {2 * count} neurons: the largest
      error is <Error of={bumps.largest} />, the mean squared error{" "}
      <Error of={bumps.meanSquare} />.{" "}
      {equal &&
        (bound === undefined
          ? "The target jumps: more equal bumps make the largest error no smaller, unless an edge meets the jump."
          : `Sharp steps of this width are off by at most slope × half a width = ${steepest} × ${written(half)} = ${written(bound)}.`)}{" "}
      {network && (
        <>
          A network of {2 * count} neurons, {trained(network.epoch)}, is off by{" "}
          <Error of={network.largest} /> at most, mean squared{" "}
          <Error of={network.meanSquare} />: {comparison(network, bumps)}.
        </>
      )}
    </>
  );
}

const trained = (epoch: number) =>
  epoch === 0
    ? "not trained yet"
    : `trained for ${epoch} ${epoch === 1 ? "epoch" : "epochs"}`;

const comparison = (network: Errors, bumps: Errors) =>
  network.largest < bumps.largest
    ? "nearer than the bumps"
    : "no nearer than the bumps";

const Error = ({ of }: { readonly of: number }) => (
  <Quantity value={of} tone="loss" significant={2} />
);
