import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { bands, SIDE } from "./bands.ts";
import { classLetters } from "./classMarks.ts";
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

// How far a class leads the next, as (1 + lead) / 2: where its region begins, and where its colour grows fuller.
const levels = [0.5, 2 / 3, 5 / 6];

/** A square of which class the network chooses everywhere: each region in its class's colour, the fuller the surer, an ink line between. */
export function ClassField(props: Props) {
  const { label, values, resolution, classes, discrete = false } = props;
  const drawing = useMemo(() => {
    const regions = Array.from({ length: classes }, (_, c) =>
      bands(leadOf(values, classes, c), resolution, levels),
    );
    return (
      <svg
        class="plot-bands"
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        preserveAspectRatio="none"
        width="100%"
        height="100%"
      >
        {regions.map(({ regions }, c) =>
          regions.map(
            (d, i) =>
              d &&
              (!discrete || i === 0) && (
                <path
                  key={`${c} ${i}`}
                  class={`plot-region-${classLetters[c]} plot-lead-${discrete ? 2 : i}`}
                  d={d}
                />
              ),
          ),
        )}
        {regions.map(({ boundary }, c) => (
          <path key={c} class="plot-boundary" d={boundary} />
        ))}
      </svg>
    );
  }, [values, resolution, classes, discrete]);
  return (
    <svg
      class="plot plot-field plot-classes"
      {...(label
        ? { role: "img", "aria-label": label }
        : { "aria-hidden": true })}
    >
      <rect class="plot-unsure" width="100%" height="100%" />
      {drawing}
      {props.children}
    </svg>
  );
}

// (1 + p - q) / 2 in every cell, p the probability of a class and q the largest of the others: over ½ where it is chosen.
const leadOf = (values: ArrayLike<number>, classes: number, chosen: number) =>
  Float64Array.from({ length: values.length / classes }, (_, cell) => {
    let other = 0;
    for (let c = 0; c < classes; c++)
      if (c !== chosen) other = Math.max(other, values[cell * classes + c]);
    return (1 + values[cell * classes + chosen] - other) / 2;
  });
