import { classLetters, classMarks } from "./classMarks.ts";
import "./plots.css";

interface Props {
  /** The class, counted from 0. */
  readonly of: number;
}

/** A class's mark in running text: beside its name, which says the same. */
export const ClassMark = ({ of }: Props) => (
  <svg
    class="plot-class-mark"
    width="13"
    height="13"
    viewBox="-6.5 -6.5 13 13"
    aria-hidden
  >
    {classMarks[of] ? (
      <path class={`plot-class-${classLetters[of]}`} d={classMarks[of]} />
    ) : (
      <circle class="plot-class-a" />
    )}
  </svg>
);
