import { numberText } from "@/plots/index.ts";
import type { Point } from "./affine.ts";
import type { Scene } from "./scene.ts";
import { written } from "./written.ts";

/** Where the origin and the unit vectors are: "the origin at (0, 0), e1 at (1, 0), e2 at (0, 1)". */
export const sceneInWords = ({ origin, e1, e2 }: Scene) =>
  `the origin at ${pointInWords(origin)}, e1 at ${pointInWords(e1)}, e2 at ${pointInWords(e2)}`;

/** A point as "(1, −0.5)". */
export const pointInWords = (point: Point) =>
  `(${point.map((coordinate) => numberText(written(coordinate, 4))).join(", ")})`;
