import { triangle } from "./triangle.ts";

/** The letter in the names of a class's colours, `--class-a` to `--class-f`. */
export const classLetters = ["a", "b", "c", "d", "e", "f"] as const;

/** The marks of classes B to F around their middles, all as large to the eye as the circle of class A. */
export const classMarks: readonly (string | undefined)[] = [
  undefined,
  triangle,
  "M-3.1-3.1H3.1V3.1H-3.1z",
  "M0-4.6L3.8 0L0 4.6L-3.8 0z",
  "M-1.4-4.2H1.4V-1.4H4.2V1.4H1.4V4.2H-1.4V1.4H-4.2V-1.4H-1.4z",
  "M0 4.8L4.3-2.6H-4.3z",
];
