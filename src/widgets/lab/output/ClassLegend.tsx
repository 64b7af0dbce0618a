import { classLetters, classMarks } from "@/plots/index.ts";

/** The marks of the classes beside their numbers. */
export const ClassLegend = ({ classes }: { readonly classes: number }) => (
  <p class="plot-legend">
    {Array.from({ length: classes }, (_, c) => (
      <span key={c} class="lab-class">
        <ClassMark of={c} /> {c}
      </span>
    ))}
  </p>
);

/** One class's mark. */
export const ClassMark = ({ of }: { readonly of: number }) => (
  <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden>
    {classMarks[of] ? (
      <path class={`plot-class-${classLetters[of]}`} d={classMarks[of]} />
    ) : (
      <circle class="plot-class-a" />
    )}
  </svg>
);
