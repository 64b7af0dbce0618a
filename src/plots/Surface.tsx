import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { bands } from "./bands.ts";
import { Plot } from "./Plot.tsx";
import { Square } from "./Square.tsx";
import "./plots.css";

interface Props {
  readonly label?: string;
  /** How high the loss is on a scale of the figure's own, 0 to 1, at the middles of resolution × resolution equal cells, row by row, the lowest row first. */
  readonly values: ArrayLike<number>;
  readonly resolution: number;
  /** Marks, drawn on top. */
  readonly children?: ComponentChildren;
}

/** A square of a loss over two parameters: ten flat steps, the higher the fuller of its colour. */
export function Surface({ label, values, resolution, children }: Props) {
  const drawing = useMemo(
    () => (
      <Square>
        {bands(values, resolution).regions.map(
          (d, i) => d && <path key={i} class={`plot-height-${i + 1}`} d={d} />,
        )}
      </Square>
    ),
    [values, resolution],
  );
  return (
    <Plot label={label} class="plot-field plot-surface">
      <rect class="plot-height-0" width="100%" height="100%" />
      {drawing}
      {children}
    </Plot>
  );
}
