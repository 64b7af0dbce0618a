import { Quantity } from "@/plots/index.ts";
import { hasKink, type Curve } from "./curves.ts";
import { nameOf, settings, typed, type FunctionName } from "./settings.ts";

interface Props {
  readonly name: FunctionName;
  readonly curve: Curve;
  readonly z: number;
}

/** How steep the function is at the point, compared with where it is steepest. */
export function Verdict({ name, curve, z }: Props) {
  const { derivative, steepest, saturated } = curve;
  const slope = derivative(z);
  if (steepest === 0)
    return (
      <>
        The {nameOf(name)} is flat wherever it has a slope: no gradient comes
        through it, whatever z.
      </>
    );
  if (z === 0 && hasKink(curve))
    return (
      <>
        At its kink {nameOf(name)} has no slope. The library’s answer there is a
        convention: <Quantity value={slope} tone="grad" />.
      </>
    );
  const isFlat = saturated.some(([from, to]) => z >= from && z <= to);
  return (
    <>
      At z = {typed(z)} the slope of {nameOf(name)} is{" "}
      <Quantity value={slope} tone="grad" />:{" "}
      <Quantity value={(100 * Math.abs(slope)) / steepest} significant={2} /> %
      of its largest, <Quantity value={steepest} tone="grad" />.{" "}
      {isFlat
        ? "It is saturated: less than a tenth of its largest slope is left."
        : saturated.length > 0
          ? "It is not saturated here."
          : `It saturates nowhere from ${typed(settings.z.min)} to ${settings.z.max}.`}
    </>
  );
}
