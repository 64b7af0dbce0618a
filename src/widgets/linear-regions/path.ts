import type { Interval } from "@/plots/index.ts";
import { trace } from "@/plots/trace.ts";
import type { Point } from "./split.ts";

/** The drawing's own width and height, which the panel stretches: a tenth of it is less than a pixel. */
export const side = 1000;

/** An SVG path through places of the rectangle x × y, in a drawing of `side`, to whole steps of it. */
export const pathIn =
  (x: Interval, y: Interval) => (points: readonly Point[]) =>
    trace(
      points.map(([right, up]): Point => [
        (side * (right - x[0])) / (x[1] - x[0]),
        (side * (y[1] - up)) / (y[1] - y[0]),
      ]),
      0,
    );
