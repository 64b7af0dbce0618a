import { exp, sin } from "../../engine/index.ts";

/** The largest distance between sin x on [0, 10] and `count` bumps of equal width, with sharp edges and with sigmoids for edges. */
export interface BumpErrors {
  readonly count: number;
  readonly sharp: number;
  readonly smooth: number;
  /** Half a width, by which sharp bumps can be wrong: the slope of the sine is at most 1. */
  readonly bound: number;
}

const length = 10;

/** How steep the sigmoids are, in widths of a bump: σ(10 (x - c) / width). */
export const steepness = 10;

/** Builds the bumps and looks for their largest error, in a thousand places and at every edge. */
export function bumpErrors(count: number): BumpErrors {
  const width = length / count;
  const heights = Array.from({ length: count }, (_, i) =>
    sin((i + 0.5) * width),
  );
  const smoothAt = (x: number) =>
    heights.slice(1).reduce((sum, height, i) => {
      const z = (steepness * (x - (i + 1) * width)) / width;
      return sum + (height - heights[i]) / (1 + exp(-z));
    }, heights[0]);
  const places = Array.from({ length: 1000 * count + 1 }, (_, k) => k / 1000);
  let [sharp, smooth] = [0, 0];
  for (const place of places) {
    const x = place * width;
    // At an edge both neighbours count: the bump to its right begins there, the one to its left ends there.
    for (const i of [Math.floor(place), Math.ceil(place) - 1]) {
      if (i < 0 || i >= count) continue;
      sharp = Math.max(sharp, Math.abs(sin(x) - heights[i]));
    }
    smooth = Math.max(smooth, Math.abs(sin(x) - smoothAt(x)));
  }
  return { count, sharp, smooth, bound: width / 2 };
}
