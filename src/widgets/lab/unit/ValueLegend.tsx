import { formatNumber, numberText } from "@/plots/index.ts";

interface Props {
  readonly range: readonly [low: number, high: number];
}

/** The scale of values, between the numbers at its ends. */
export const ValueLegend = ({ range }: Props) => (
  <p class="plot-legend lab-tint lab-legend">
    {numberText(formatNumber(range[0], 2))}
    <svg class="plot-legend-scale" height="10" aria-hidden>
      {Array.from({ length: 10 }, (_, i) => (
        <rect
          key={i}
          class={`plot-field-${i}`}
          x={`${10 * i}%`}
          width="10.2%"
          height="10"
        />
      ))}
    </svg>
    {numberText(formatNumber(range[1], 2))}
  </p>
);
