import { sin } from "./elementary.ts";

/** What a network may be shown of a point of the plane, made by hand from its two coordinates. */
export const features = {
  x1: (x1) => x1,
  x2: (_x1, x2) => x2,
  "x1-squared": (x1) => x1 * x1,
  "x2-squared": (_x1, x2) => x2 * x2,
  x1x2: (x1, x2) => x1 * x2,
  "sin-x1": (x1) => sin(x1),
  "sin-x2": (_x1, x2) => sin(x2),
} as const satisfies Readonly<
  Record<string, (x1: number, x2: number) => number>
>;

/** The name of an input made from a point. */
export type Feature = keyof typeof features;
