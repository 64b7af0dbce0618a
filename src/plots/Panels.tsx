import type { ComponentChildren } from "preact";
import "./plots.css";

interface Props {
  /** Two that stack where each would be under 288 px, or three that stay side by side at every width, to be compared. */
  readonly columns: 2 | 3;
  readonly children: ComponentChildren;
}

/** Panels side by side. */
export function Panels({ columns, children }: Props) {
  return (
    <div class="plot-panels">
      <div class={`plot-columns plot-columns-${columns}`}>{children}</div>
    </div>
  );
}
