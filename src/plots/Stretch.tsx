import type { ComponentChildren } from "preact";

interface Props {
  /** Pixels; the children's y are pixels too, their x run from 0 to 1000 over the panel's width. */
  readonly height: number;
  readonly children: ComponentChildren;
}

/** Where paths live, which cannot take percentages: stretched with the panel, their strokes not (plots.css). */
export function Stretch({ height, children }: Props) {
  return (
    <svg
      class="plot-stretch"
      viewBox={`0 0 1000 ${height}`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
    >
      {children}
    </svg>
  );
}
