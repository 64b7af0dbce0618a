import type { ComponentChildren } from "preact";
import { formatTick } from "./number.ts";
import { Numeral } from "./Numeral.tsx";
import { Plot } from "./Plot.tsx";
import { percent, round } from "./round.ts";
import type { Scale } from "./scale.ts";

interface Props {
  /** What the picture shows now; without it the figure around speaks for the plot. */
  readonly label?: string;
  /** Pixels between the top of the y scale and the baseline. */
  readonly height: number;
  readonly y: Scale;
  /** Draws tick labels under the baseline; plots with rows of their own (Bars) leave it out. */
  readonly x?: Scale;
  /** One word under the x axis. */
  readonly xLabel?: string;
  /** Where the y labels stand: always, or only while the panels are stacked and share no axis. */
  readonly yLabels?: "always" | "stacked";
  /** Pixels kept free under the baseline. */
  readonly below?: number;
  /** Leaves room at the right for the lines' names. */
  readonly names?: boolean;
  readonly children?: ComponentChildren;
}

const ABOVE = 16;
const ROW = 19;

/** Axes: a baseline in ink, a few gridlines with their values at the left, ticks and one word below. No box. */
export function Frame(props: Props) {
  const {
    label,
    height,
    y,
    x,
    xLabel,
    yLabels = "always",
    names,
    children,
  } = props;
  const rows = (x ? ROW : 0) + (xLabel ? ROW : 0);
  const { below = rows + 4 } = props;
  return (
    <Plot
      label={label}
      height={ABOVE + height + below}
      class={`plot-left-${yLabels}${names ? " plot-names" : ""}`}
    >
      <g transform={`translate(0 ${ABOVE})`}>
        <Grid y={y} height={height} />
        {children}
        <line class="plot-baseline" x2="100%" y1={height} y2={height} />
        {x && <Ticks x={x} y={height + ROW - 2} />}
        {xLabel && (
          <text
            class="plot-tick"
            x="50%"
            y={height + rows - 2}
            text-anchor="middle"
          >
            {xLabel}
          </text>
        )}
      </g>
    </Plot>
  );
}

function Grid({ y, height }: { readonly y: Scale; readonly height: number }) {
  return y.ticks.map((tick) => {
    const top = round(y.at(tick));
    return (
      <g key={tick}>
        {top < height && <line class="plot-grid" x2="100%" y1={top} y2={top} />}
        <text class="plot-tick plot-tick-left" x="-8" y={top} dy="0.35em">
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
