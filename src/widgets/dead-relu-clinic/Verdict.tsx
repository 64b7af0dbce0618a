import { Quantity } from "@/plots/index.ts";
import { isDead, type State } from "./clinic.ts";
import { lastStep, type Settings } from "./settings.ts";

interface Props {
  readonly activation: Settings["activation"];
  readonly path: readonly State[];
}

/** Where the descent leads. */
export function Verdict({ activation, path }: Props) {
  const end = path[path.length - 1];
  const died = path.findIndex(isDead);
  if (died === 0 && activation === "relu")
    return (
      <>
        Dead: both gradients are exactly 0. No rate moves it, and the loss stays{" "}
        <Loss of={end} />.
      </>
    );
  if (died > 0 && activation === "relu" && end.loss > 0.1)
    return (
      <>
        Step {died} throws it onto the plateau. There both gradients are exactly
        0, and the loss stays <Loss of={end} />.
      </>
    );
  if (path.length <= lastStep)
    return (
      <>
        The steps grow: after {path.length - 1} of them the loss leaves all
        bounds. A smaller rate keeps it.
      </>
    );
  const size = Math.hypot(end.w1, end.w2);
  if (size < 0.02)
    return (
      <>
        It slides into the saddle at the origin, where the gradient vanishes
        too: after {lastStep} steps the loss is <Loss of={end} />.
      </>
    );
  return (
    <>
      After {lastStep} steps the loss is <Loss of={end} />, the weights are{" "}
      <Quantity value={end.w1} tone="param" significant={4} /> and{" "}
      <Quantity value={end.w2} tone="param" significant={4} />, their product is{" "}
      <Quantity value={end.w1 * end.w2} tone="param" significant={4} />.
    </>
  );
}

const Loss = ({ of }: { readonly of: State }) => (
  <Quantity value={of.loss} tone="loss" significant={4} />
);
