import "./plots.css";

/** The ten steps of a field, from the lowest to the highest. */
export const FieldScale = () => (
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
);
