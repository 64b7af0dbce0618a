import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { classLetters } from "./classMarks.ts";
import { classRegions } from "./classRegions.ts";
import { Plot } from "./Plot.tsx";
import { Square } from "./Square.tsx";
import "./plots.css";

interface Props {
  readonly label?: string;
  /** The probabilities of 2 to 6 classes at the middles of resolution × resolution equal cells, cell by cell, the lowest row first. */
  readonly values: ArrayLike<number>;
  readonly resolution: number;
  readonly classes: number;
  /** Whether only the class that is chosen is told, not how surely. */
  readonly discrete?: boolean;
  /** Points, drawn on top. */
  readonly children?: ComponentChildren;
}

/**
 * A square of which class the network chooses everywhere: each region in its class's colour, the fuller the surer, an
 * ink line between. The steps are those of a Field: a probability up to 0.6, 0.7, 0.8, 0.9 and 1.
 */
export function ClassField(props: Props) {
  const { label, values, resolution, classes, discrete = false } = props;
  const drawing = useMemo(() => {
    const { regions, boundary } = classRegions(values, resolution, classes);
    return (
      <Square>
        {regions.map((steps, c) => (
          <g key={c} class={`plot-of-${classLetters[c]}`}>
            {discrete ? (
              <path class="plot-step-4" d={steps[0]} />
            ) : (
              steps.map(
                (d, i) => d && <path key={i} class={`plot-step-${i}`} d={d} />,
              )
            )}
          </g>
        ))}
        <path class="plot-boundary" d={boundary} />
      </Square>
    );
  }, [values, resolution, classes, discrete]);
  return (
    <Plot label={label} class="plot-field">
      {drawing}
      {props.children}
    </Plot>
  );
}
