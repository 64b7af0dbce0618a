import type { ComponentChildren } from "preact";
import "./plots.css";

interface Props {
  /** What the picture shows now, for those who do not see it; without it the figure around speaks for the plot. */
  readonly label?: string;
  /** Pixels, margins included; left out where the class says it. */
  readonly height?: number;
  /** Further classes: room at the sides, a tone. */
  readonly class?: string;
  readonly children?: ComponentChildren;
}

/**
 * The root of a drawing that is true at every width: no viewBox, horizontal positions in percent, vertical ones in
 * pixels. Labels beside it stand in the margins that plots.css leaves.
 */
export function Plot({ label, height, class: more, children }: Props) {
  return (
    <svg
      class={more ? `plot ${more}` : "plot"}
      height={height}
      {...(label
        ? { role: "img", "aria-label": label }
        : { "aria-hidden": true })}
    >
      {children}
    </svg>
  );
}
