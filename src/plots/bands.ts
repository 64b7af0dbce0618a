import { contours } from "d3-contour";
import { trace, type Point } from "./trace.ts";

/** The side of the square that the paths are drawn in. */
export const SIDE = 500;

interface Bands {
  /** Nine regions, each inside the one before: from 0.1 up, from 0.2 up ... from 0.9 up. Empty where nothing is so high. */
  readonly regions: readonly string[];
  /** Where the field is a half. */
  readonly boundary: string;
}

/**
 * Contours of a field in [0, 1], given at the middles of resolution × resolution equal cells, row by row, the row
 * of the lowest y first. The paths' y runs down.
 */
export function bands(values: ArrayLike<number>, resolution: number): Bands {
  const size = resolution + 2;
  const field = surround(values, resolution);
  const contour = contours().size([size, size]);
  const place = ([x, y]: readonly number[]): Point => [
    ((x - 1) / resolution) * SIDE,
    (1 - (y - 1) / resolution) * SIDE,
  ];
  const rings = levels.map((level) =>
    contour
      .contour(field, level)
      .coordinates.flat()
      .map((ring) => ring.map(place)),
  );
  return {
    regions: rings.map((of) => of.map(closed).join("")),
    boundary: rings[levels.indexOf(0.5)].map(open).join(""),
  };
}

const levels = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * A field with one more cell on every side, continued in a straight line: d3 closes its regions along the outermost
 * cells, and cuts their corners, which so happens out of sight.
 */
export function surround(
  values: ArrayLike<number>,
  resolution: number,
): number[] {
  const last = resolution - 1;
  const at = (row: number, column: number): number => {
    const [r, c] = [row, column].map((i) => Math.min(last, Math.max(0, i)));
    const opposite = values[(2 * r - row) * resolution + 2 * c - column];
    const edge = values[r * resolution + c];
    return row === r && column === c ? edge : 2 * edge - (opposite ?? edge);
  };
  const size = resolution + 2;
  return Array.from({ length: size * size }, (_, i) =>
    at(Math.floor(i / size) - 1, (i % size) - 1),
  );
}

const closed = (ring: readonly Point[]) => `${trace(ring, 0)}z`;

// A region's rim outside the square is no boundary.
function open(ring: readonly Point[]): string {
  const isOutside = ([x, y]: Point) => x < 0 || x > SIDE || y < 0 || y > SIDE;
  const drawn = ring.map((point, i) => {
    const around = [point, ring[i - 1] ?? point, ring[i + 1] ?? point];
    return around.every(isOutside) ? nowhere : point;
  });
  return trace(drawn, 1);
}

const nowhere: Point = [NaN, NaN];
