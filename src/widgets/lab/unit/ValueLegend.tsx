import { FieldScale, formatNumber, numberText } from "@/plots/index.ts";

interface Props {
  readonly range: readonly [low: number, high: number];
}

/** The scale of values, between the numbers at its ends. */
export const ValueLegend = ({ range }: Props) => (
  <p class="plot-legend lab-tint lab-legend">
    {numberText(formatNumber(range[0], 2))}
    <FieldScale />
    {numberText(formatNumber(range[1], 2))}
  </p>
);
