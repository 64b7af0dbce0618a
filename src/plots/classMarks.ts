import { triangle } from "./triangle.ts";

/** The letter in the names of a class's colours, `--class-a` to `--class-f`. */
export const classLetters = ["a", "b", "c", "d", "e", "f"] as const;

/** The marks of classes B to F around their middles, all as large to the eye as the circle of class A: triangle, square, diamond, cross, star. */
export const classMarks: readonly (string | undefined)[] = [
  undefined,
  triangle,
  "M-3-3H3V3H-3z",
  "M0-5L3.6 0L0 5L-3.6 0z",
  "M-1.3-4.3H1.3V-1.3H4.3V1.3H1.3V4.3H-1.3V1.3H-4.3V-1.3H-1.3z",
  "M0-5.3L1.4-1.9L5-1.6L2.2.7L3.1 4.3L0 2.3L-3.1 4.3L-2.2.7L-5-1.6L-1.4-1.9z",
];
