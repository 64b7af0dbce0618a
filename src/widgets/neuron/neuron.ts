import { sigmoid } from "@/engine/index.ts";
import type { Settings } from "./settings.ts";

/** What can be said of σ(wx + b) without drawing it. */
export interface Neuron {
  /** wx + b */
  readonly input: (x: number) => number;
  /** σ(wx + b) */
  readonly output: (x: number) => number;
  /** Where the output is ½, -b/w; undefined for a weight of 0. */
  readonly middle: number | undefined;
  /** The slope there, w/4. */
  readonly slope: number;
  /** How much of x lies between the outputs 0.1 and 0.9: 2 ln 9 / |w|. */
  readonly width: number;
}

/** A sigmoid neuron with one input. */
export function neuronOf({ w, b }: Settings): Neuron {
  const input = (x: number) => w * x + b;
  return {
    input,
    output: (x) => sigmoid(input(x)),
    // Never -0, which prints its sign.
    middle: w === 0 ? undefined : 0 - b / w,
    slope: w / 4,
    width: (2 * Math.log(9)) / Math.abs(w),
  };
}
