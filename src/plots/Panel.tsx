import type { ComponentChildren } from "preact";
import "./plots.css";

interface Props {
  /** Names the y axis, or what this panel is one of; its coloured word is a `Term`. */
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A titled panel of a figure. */
export function Panel({ title, children }: Props) {
  return (
    <div class="plot-panel">
      <p class="plot-title">{title}</p>
      {children}
    </div>
  );
}
