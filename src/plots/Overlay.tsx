import type { ComponentChildren } from "preact";
import { ABOVE } from "./Frame.tsx";
import { heightOf, type Scale } from "./scale.ts";

interface Props {
  /** The frame's vertical scale. */
  readonly y: Scale;
  /** Whether the frame leaves room for its lines' names. */
  readonly names?: boolean;
  /** The frame. */
  readonly children: ComponentChildren;
  /** HTML over it: `left` in percent of its panel and `top` in pixels are the scales' own. */
  readonly over: ComponentChildren;
}

/** A Frame with HTML over its panel, such as handles to drag. */
export const Overlay = ({ y, names, children, over }: Props) => (
  <div class="plot-overlaid">
    {children}
    <div
      class={`plot-overlay plot-left-always${names ? " plot-names" : ""}`}
      style={`top:${ABOVE}px;height:${heightOf(y)}px`}
    >
      {over}
    </div>
  </div>
);
