import type { ComponentChildren } from "preact";

interface Props {
  /** Pixels from the panel's top. */
  readonly at: number;
  /** What the line is, written under its left end. */
  readonly children: ComponentChildren;
}

/** A loss to compare with: a dashed line across the panel. */
export const Reference = ({ at, children }: Props) => {
  const y = at.toFixed(1);
  return (
    <g class="plot-marker">
      <line x2="100%" y1={y} y2={y} />
      <text class="plot-label width-sweep-reference" y={y} dy="14">
        {children}
      </text>
    </g>
  );
};
