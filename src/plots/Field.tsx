import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { bands } from "./bands.ts";
import { Plot } from "./Plot.tsx";
import { Square } from "./Square.tsx";
import "./plots.css";

interface Props {
  readonly label?: string;
  /** The probability of class B at the middles of resolution × resolution equal cells, row by row, the row of the lowest y first. */
  readonly values: ArrayLike<number>;
  readonly resolution: number;
  /** Whether only the two sides of a half are told apart. */
  readonly discrete?: boolean;
  /** Points, drawn on top. */
  readonly children?: ComponentChildren;
}

/** A square of what the network says everywhere: ten flat steps from class A to class B, and an ink line at a half. */
export function Field(props: Props) {
  const { label, values, resolution, discrete = false, children } = props;
  const drawing = useMemo(() => {
    const { regions, boundary } = bands(values, resolution);
    return (
      <Square>
        {regions.map(
          (d, i) =>
            d &&
            (!discrete || i === 4) && (
              <path
                key={i}
                class={`plot-field-${discrete ? 9 : i + 1}`}
                d={d}
              />
            ),
        )}
        <path class="plot-boundary" d={boundary} />
      </Square>
    );
  }, [values, resolution, discrete]);
  return (
    <Plot label={label} class="plot-field">
      <rect class="plot-field-0" width="100%" height="100%" />
      {drawing}
      {children}
    </Plot>
  );
}
