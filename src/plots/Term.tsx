import type { ComponentChildren } from "preact";
import { toneClass, type Tone } from "./tone.ts";
import "./plots.css";

interface Props {
  readonly tone: Tone;
  readonly children: ComponentChildren;
}

/** A quantity's name in a title or a sentence, bold and in its colour. */
export function Term({ tone, children }: Props) {
  return <strong class={`plot-term ${toneClass(tone)}`}>{children}</strong>;
}
