import type { ComponentChildren } from "preact";

interface Props {
  /** Pixels; the children's y are pixels too, their x run from 0 to 1000 over the panel's width. */
  readonly height: number;
  readonly children: ComponentChildren;
}

// A line on the panel's edge keeps its whole width; one that leaves the panel is cut.
const MARGIN = 4;

/** Where paths live, which cannot take percentages: stretched with the panel, their strokes not (plots.css). */
export function Stretch({ height, children }: Props) {
  return (
    <svg
      class="plot-stretch"
      y={-MARGIN}
      viewBox={`0 ${-MARGIN} 1000 ${height + 2 * MARGIN}`}
      preserveAspectRatio="none"
      width="100%"
      height={height + 2 * MARGIN}
    >
      {children}
    </svg>
  );
}
