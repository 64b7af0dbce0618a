import "./plots.css";

interface Props {
  readonly letter: string;
  readonly index?: number | string;
  /** Shown raised: a square. */
  readonly power?: number;
}

/** A variable in a figure's sentence or heading, in the face of the formulas. */
export const Variable = ({ letter, index, power }: Props) => (
  <span class="plot-variable">
    <i class="plot-letter">{letter}</i>
    {index !== undefined && <sub>{index}</sub>}
    {power !== undefined && <sup>{power}</sup>}
  </span>
);
