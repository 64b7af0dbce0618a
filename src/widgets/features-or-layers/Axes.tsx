import type { ComponentChildren } from "preact";
import type { Space } from "./space.ts";

interface Props {
  readonly kind: Space["kind"];
  /** The symbols of all that the output neuron sees. */
  readonly symbols: readonly ComponentChildren[];
  /** What they are: "features". */
  readonly what: string;
}

/** What stands on the axes of a space, in words. */
export function Axes({ kind, symbols, what }: Props) {
  const [first, second] = symbols;
  if (kind === "line") return <>{first} up</>;
  if (kind === "plane")
    return (
      <>
        {first} across, {second} up
      </>
    );
  return (
    <>
      {symbols.length} {what}, the dividing plane edge-on
    </>
  );
}
