interface Props {
  readonly letter: string;
  readonly index?: number | string;
}

/** A variable inside an SVG text, in the face of the formulas, its index lowered. */
export const Indexed = ({ letter, index }: Props) => (
  <>
    <tspan class="plot-letter">{letter}</tspan>
    {index !== undefined && (
      <tspan class="plot-index" dy="0.3em">
        {index}
      </tspan>
    )}
  </>
);
