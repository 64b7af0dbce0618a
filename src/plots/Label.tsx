import type { ComponentChildren } from "preact";
import { percent, round } from "./round.ts";
import { toneClass, type Tone } from "./tone.ts";

interface Props {
  /** Percent of the panel's width. */
  readonly x: number;
  /** Pixels down to the text's baseline. */
  readonly y: number;
  /** Which part of the text stands at x. */
  readonly anchor?: "start" | "middle" | "end";
  readonly tone?: Tone;
  readonly children: ComponentChildren;
}

/** A few words beside what they name, in its colour, with a rim of paper over lines. */
export function Label({ x, y, anchor, tone = "muted", children }: Props) {
  return (
    <text
      class={`plot-label ${toneClass(tone)}`}
      x={percent(x)}
      y={round(y)}
      text-anchor={anchor}
    >
      {children}
    </text>
  );
}
