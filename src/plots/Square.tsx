import type { ComponentChildren } from "preact";
import { SIDE } from "./bands.ts";

interface Props {
  /** The units of its children along a side. */
  readonly side?: number;
  /** Further classes. */
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Where the paths of a field live, y down: stretched with it, their strokes not (plots.css). */
export const Square = ({ side = SIDE, class: more, children }: Props) => (
  <svg
    class={more ? `plot-bands ${more}` : "plot-bands"}
    viewBox={`0 0 ${side} ${side}`}
    preserveAspectRatio="none"
    width="100%"
    height="100%"
  >
    {children}
  </svg>
);
