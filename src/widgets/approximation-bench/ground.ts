import { across, linear, upTo, type Interval } from "@/plots/index.ts";
import { targets, type TargetName } from "./targets.ts";

/** How far the fit is drawn beyond the data, as a share of their interval. */
const beyond = 0.15;

/** The part of the x axis that is drawn: the interval of the data and a little more on either side. */
export function shownOf(target: TargetName): Interval {
  const [low, high] = targets[target].x;
  const more = beyond * (high - low);
  const rounded = (end: number) => Math.round(100 * end) / 100;
  return [rounded(low - more), rounded(high + more)];
}

/** The axes of the fit: high enough for the target with nearly all of its noise. */
export function axesOf(target: TargetName, noise: number) {
  const [low, high] = targets[target].y;
  const more = Math.max(0.4, 3 * noise);
  return {
    x: linear(shownOf(target), across),
    y: linear([low - more, high + more], upTo(220)),
  };
}

/** So many places from end to end of the drawing. */
export const placesOf = ([low, high]: Interval, count = 201) =>
  Array.from(
    { length: count },
    (_, i) => low + (i / (count - 1)) * (high - low),
  );

/** A place on the x axis that the drawing shows: the one asked for, or the nearest end. */
export const kept = (at: number, [low, high]: Interval): number =>
  Math.min(high, Math.max(low, at));

const longest = 1e4;

/** An axis around 0 for values of this size, one of few lengths, so that it rarely changes while a run moves; what is over 10 000 is cut. */
export function around(size: number, height: number) {
  const power = 10 ** Math.floor(Math.log10(Math.max(size, 0.1)));
  const end = [1, 2, 5, 10].map((n) => n * power).find((end) => end >= size);
  const half = Math.min(end ?? longest, longest);
  return linear([-half, half], upTo(height));
}
