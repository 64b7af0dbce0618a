import { contours } from "d3-contour";
import { trace, type Point } from "./trace.ts";

/** The side of the square that the paths are drawn in. */
export const SIDE = 1000;

const STEPS = 10;

interface Bands {
  /** Nine paths, nested: the region from 0.1 up, from 0.2 up ... 0.9. Empty where nothing reaches so high. */
  readonly steps: readonly string[];
  /** Where the probability is a half. */
  readonly boundary: string;
}

/**
 * Contours of a field in [0, 1], given at resolution × resolution points evenly spaced from edge to edge,
 * row by row from the lowest y. Paths are y down, in whole units of a square of side 1000.
 */
export function bands(values: ArrayLike<number>, resolution: number): Bands {
  const contour = contours().size([resolution, resolution]);
  const field = Array.from(values);
  const rings = (level: number): Point[][] =>
    contour
      .contour(field, level)
      .coordinates.flat()
      .map((ring) => ring.map(([x, y]) => place(x, y, resolution)));
  const steps = Array.from({ length: STEPS - 1 }, (_, i) =>
    rings((i + 1) / STEPS)
      .map((ring) => `${trace(ring, 0)}z`)
      .join(""),
  );
  return { steps, boundary: rings(0.5).map(openTrace).join("") };
}

// d3 puts the value of column i at i + ½ and closes its rings half a cell beyond the outermost points: outside our square.
function place(x: number, y: number, resolution: number): Point {
  const cells = resolution - 1;
  return [((x - 0.5) / cells) * SIDE, (1 - (y - 0.5) / cells) * SIDE];
}

// The pieces of a ring that run along the outside are no boundary.
function openTrace(ring: readonly Point[]): string {
  const outside = ([x, y]: Point) => x < 0 || x > SIDE || y < 0 || y > SIDE;
  return trace(
    ring.map((point, i) => {
      const neighbours = [ring[i - 1] ?? point, ring[i + 1] ?? point];
      return outside(point) && neighbours.every(outside) ? [NaN, NaN] : point;
    }),
    0,
  );
}
