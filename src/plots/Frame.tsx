import type { ComponentChildren } from "preact";
import { formatTick } from "./number.ts";
import { Numeral } from "./Numeral.tsx";
import { Plot } from "./Plot.tsx";
import { percent, round } from "./round.ts";
import { ROW, rowsHeight } from "./rows.ts";
import { heightOf, type Scale } from "./scale.ts";

interface Props {
  /** What the picture shows now; without it the figure around speaks for the plot. */
  readonly label?: string;
  readonly y: Scale;
  /** Draws tick labels under the baseline; a plot with rows of its own, such as Bars, leaves it out. */
  readonly x?: Scale;
  /** One word under the x axis. */
  readonly xLabel?: string;
  /** Rows of text under the baseline that the children draw. */
  readonly rows?: number;
  /** Where the y labels stand: always, or only while the panels are stacked and share no axis. */
  readonly yLabels?: "always" | "stacked";
  /** Leaves room at the right for the lines' names. */
  readonly names?: boolean;
  readonly children?: ComponentChildren;
}

/** Pixels over the panel: the uppermost tick label is centred on its line, and a guide's name may stand over it. */
export const ABOVE = 16;

/** Axes: a baseline in ink, a few gridlines with their values at the left, ticks and one word below. No box. */
export function Frame(props: Props) {
  const { label, y, x, xLabel, yLabels = "always", names, children } = props;
  const { rows = Number(x !== undefined) + Number(xLabel !== undefined) } =
    props;
  const height = heightOf(y);
  return (
    <Plot
      label={label}
      height={ABOVE + height + rowsHeight(rows)}
      class={`plot-left-${yLabels}${names ? " plot-names" : ""}`}
    >
      <g transform={`translate(0 ${ABOVE})`}>
        <Grid y={y} />
        {children}
        <line class="plot-baseline" x2="100%" y1={height} y2={height} />
        {x && <Ticks x={x} y={height + ROW} />}
        {xLabel && (
          <text
            class="plot-tick"
            x="50%"
            y={height + rows * ROW}
            text-anchor="middle"
          >
            {xLabel}
          </text>
        )}
      </g>
    </Plot>
  );
}

function Grid({ y }: { readonly y: Scale }) {
  return y.ticks.map((tick) => {
    const top = round(y.at(tick));
    return (
      <g key={tick}>
        {top < heightOf(y) && (
          <line class="plot-grid" x2="100%" y1={top} y2={top} />
        )}
        <text class="plot-tick plot-left" x="-8" y={top} dy="0.35em">
          <Numeral {...formatTick(tick, y.kind)} />
        </text>
      </g>
    );
  });
}

// The labels at the very ends turn inwards, so that nothing leaves the panel.
function Ticks({ x, y }: { readonly x: Scale; readonly y: number }) {
  return x.ticks.map((tick) => {
    const place = x.at(tick);
    const anchor = place < 1 ? "start" : place > 99 ? "end" : "middle";
    return (
      <text
        key={tick}
        class="plot-tick"
        x={percent(place)}
        y={y}
        text-anchor={anchor}
      >
        <Numeral {...formatTick(tick, x.kind)} />
      </text>
    );
  });
}
