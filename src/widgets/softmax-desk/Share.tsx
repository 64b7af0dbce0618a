import { Plot, type NumberParts } from "@/plots/index.ts";
import { Digits } from "./Symbols.tsx";

interface Props {
  readonly number: NumberParts;
  /** How much of the bar's full length, from 0 to 1. */
  readonly share: number;
}

/** A number over its bar. */
export const Share = ({ number, share }: Props) => (
  <>
    <Digits {...number} />
    <Plot height={8} class="plot-tone-value softmax-desk-bar">
      <rect
        class="plot-bar"
        width={`${(100 * share).toFixed(2)}%`}
        height="8"
      />
      <line class="plot-baseline" x1="0.5" x2="0.5" y2="8" />
    </Plot>
  </>
);
