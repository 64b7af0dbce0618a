import { Quantity } from "@/plots/index.ts";
import { rank, type Affine, type Point } from "./affine.ts";
import type { Comparison } from "./compare.ts";
import { Entry } from "./Entry.tsx";

interface Props {
  readonly stack: readonly Affine[];
  /** The layer with a ReLU, from 1; 0 for none. */
  readonly relu: number;
  readonly comparison: Comparison;
}

/** Whether the stack is one layer, by how much it is not, and what a singular layer has lost. */
export const Verdict = (props: Props) => (
  <>
    <Sameness {...props} /> <Flatness {...props} />
  </>
);

function Sameness({ stack, relu, comparison }: Props) {
  const { scenes, merged, difference, at, isSeen, moved, size } = comparison;
  const [input] = scenes;
  const count = input.cloud.length;
  if (isSeen) {
    const end = scenes[scenes.length - 1];
    return (
      <>
        With a ReLU in layer {relu} the two pictures part, by up to{" "}
        <Quantity value={difference} tone="value" significant={4} />: the ringed
        point ends at <Place of={end.cloud[at]} /> in the stack, at{" "}
        <Place of={merged.cloud[at]} /> in the one layer.
      </>
    );
  }
  return (
    <>
      {relu > 0 &&
        (moved === 0
          ? `No point is negative before the ReLU of layer ${relu}: here it bends nothing. `
          : `The ReLU of layer ${relu} moves ${moved === 1 ? "one point" : `${moved} points`}, but a later layer puts ${moved === 1 ? "it where it" : "them where they"} would have been. `)}
      {stack.length === 1 ? "One layer" : `${stack.length} layers`} and the
      merged one:{" "}
      {difference === 0 ? (
        <>the same {count} points, to the last bit.</>
      ) : (
        <>
          over {count} points they differ by at most{" "}
          <Quantity value={difference} tone="value" significant={2} />, which is
          rounding
          {size > 1000 && (
            <>
              {" "}
              where coordinates reach <Quantity value={size} significant={2} />
            </>
          )}
          .
        </>
      )}
    </>
  );
}

/** A point as "(1, −0.5)". */
const Place = ({ of: [x, y] }: { readonly of: Point }) => (
  <>
    (<Entry value={x} digits={4} />, <Entry value={y} digits={4} />)
  </>
);

function Flatness({ stack, comparison }: Props) {
  const l = 1 + stack.findIndex((layer) => rank(layer) < 2);
  if (l === 0) return null;
  const isLast = l === stack.length;
  if (rank(stack[l - 1]) === 0)
    return (
      <>
        The weights of layer {l} are all 0: it sends the whole plane to one
        point
        {isLast ? "." : ", and no later layer tells its points apart again."}
      </>
    );
  return (
    <>
      Layer {l} has determinant 0: it presses the plane flat onto a line
      {isLast ? "." : ", and no later layer unfolds it."}
      {comparison.rank === 0 && " Together the layers leave a single point."}
    </>
  );
}
