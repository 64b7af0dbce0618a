import { ClassMark } from "./ClassMark.tsx";
import { classLetters } from "./classMarks.ts";
import "./plots.css";

interface Props {
  /** In the order of the classes. */
  readonly names: readonly string[];
}

/** The classes of a ClassField: each mark with its name and the steps from unsure to sure. */
export const ClassLegend = ({ names }: Props) => (
  <ul class="plot-class-legend">
    {names.map((name, k) => (
      <li key={name}>
        <ClassMark of={k} /> {name}
        <svg
          class={`plot-of-${classLetters[k]}`}
          width="60"
          height="10"
          aria-hidden
        >
          {[0, 1, 2, 3, 4].map((step) => (
            <rect
              key={step}
              class={`plot-step-${step}`}
              x={12 * step}
              width="12.5"
              height="10"
            />
          ))}
        </svg>
      </li>
    ))}
    <li class="plot-class-note">probability up to 0.6, 0.7, 0.8, 0.9, 1</li>
  </ul>
);
