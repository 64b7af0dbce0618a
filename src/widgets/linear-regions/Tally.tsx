import { Panel } from "@/plots/index.ts";
import type { Comparison } from "./comparisons.ts";
import { grouped } from "./grouped.ts";

interface Props {
  readonly width: number;
  /** How many cuts each hidden layer makes. */
  readonly cuts: readonly number[];
  readonly comparisons: readonly Comparison[];
}

/** Which layer makes how many cuts, in the strokes of the drawing, and the count of pieces beside other counts. */
export const Tally = ({ width, cuts, comparisons }: Props) => {
  const pieces = 1 + cuts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...comparisons.map(({ pieces }) => pieces), 10);
  return (
    <Panel title="One piece, and one more for each cut">
      <div class="linear-regions-layers">
        <ul>
          {cuts.map((count, l) => (
            <li key={l}>
              <svg
                class="linear-regions-sample"
                width="40"
                height="8"
                aria-hidden
              >
                <line
                  class={`linear-regions-layer-${l + 1}`}
                  x2="40"
                  y1="4"
                  y2="4"
                />
              </svg>
              <span>
                layer {l + 1}, {width} {width === 1 ? "unit" : "units"}
              </span>
              <span>
                <b>{grouped(count)}</b> {count === 1 ? "cut" : "cuts"}
              </span>
            </li>
          ))}
        </ul>
        <p class="linear-regions-sum">
          1 + {cuts.map(grouped).join(" + ")} = <b>{grouped(pieces)}</b>{" "}
          {pieces === 1 ? "piece" : "pieces"}
        </p>
      </div>
      <p class="plot-title">Pieces, each gridline ten times the last</p>
      <ul class="linear-regions-counts">
        {comparisons.map((comparison) => (
          <li key={comparison.name}>
            <span>{comparison.name}</span>
            <b>{comparison.written}</b>
            <Bar {...comparison} most={most} />
          </li>
        ))}
      </ul>
    </Panel>
  );
};

function Bar({ pieces, here, most }: Comparison & { readonly most: number }) {
  const decades = Math.ceil(Math.log10(most));
  const share = (count: number) =>
    `${((100 * Math.log10(count)) / decades).toFixed(1)}%`;
  return (
    <svg class="linear-regions-bar" width="100%" height="12" aria-hidden>
      {Array.from({ length: decades + 1 }, (_, d) => (
        <line
          key={d}
          class="plot-grid"
          x1={share(10 ** d)}
          x2={share(10 ** d)}
          y2="12"
        />
      ))}
      <rect
        class={here ? "linear-regions-here" : undefined}
        y="3"
        width={share(pieces)}
        height="6"
      />
    </svg>
  );
}
