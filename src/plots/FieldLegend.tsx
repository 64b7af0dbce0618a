import { FieldScale } from "./FieldScale.tsx";
import { triangle } from "./triangle.ts";
import "./plots.css";

interface Props {
  readonly a?: string;
  readonly b?: string;
}

/** The diverging scale between the marks of its two classes. */
export function FieldLegend({ a = "class A", b = "class B" }: Props) {
  return (
    <p class="plot-legend">
      <svg width="11" height="11" viewBox="-5.5 -5.5 11 11" aria-hidden>
        <circle class="plot-class-a" />
      </svg>
      {a}
      <FieldScale />
      <svg width="11" height="11" viewBox="-5.5 -6.5 11 11" aria-hidden>
        <path class="plot-class-b" d={triangle} />
      </svg>
      {b}
    </p>
  );
}
