import { contours } from "d3-contour";
import { SIDE, surround } from "./bands.ts";
import { simplify } from "./simplify.ts";
import { trace, type Point } from "./trace.ts";
import { winners } from "./winners.ts";

/** The paths of a field of several classes, in a square of SIDE units, y down. */
export interface ClassRegions {
  /** For each class where it is the most probable and, inside, where its probability is over 0.6, 0.7, 0.8 and 0.9; empty where nothing is. */
  readonly regions: readonly (readonly string[])[];
  /** The lines between two winners. */
  readonly boundary: string;
}

/**
 * The regions of a field that gives the probabilities of all classes at the middles of resolution × resolution equal
 * cells, row by row, the row of the lowest y first. Between the cells it is the logarithms that are taken as linear,
 * as they are for a softmax of linear scores, whose regions so have straight sides.
 */
export function classRegions(
  values: ArrayLike<number>,
  resolution: number,
  classes: number,
): ClassRegions {
  if (resolution === 0) return { regions: [], boundary: "" };
  const size = resolution + 2;
  const fields = Array.from({ length: classes }, (_, k) =>
    Array.from({ length: resolution ** 2 }, (_, i) => values[classes * i + k]),
  );
  const spread = (field: readonly number[], scale: (p: number) => number) =>
    surround(field.map(scale), resolution);
  // The cell around a place begins half a cell before it, and the first one is outside.
  const place = ([column, row]: Point): Point => [
    ((column - 0.5) / resolution) * SIDE,
    (1 - (row - 0.5) / resolution) * SIDE,
  ];
  const drawn = (line: readonly Point[]) => simplify(line.map(place), 0.25);

  const { rings, lines } = winners(
    fields.map((field) => spread(field, logarithm)),
    size,
  );
  const contour = contours().size([size, size]);
  const over = (field: readonly number[]) =>
    contour
      .contour(field as number[], 0)
      .coordinates.flat()
      // d3 counts from the corners of cells.
      .map((ring) => drawn(ring.map(([x, y]) => [x - 0.5, y - 0.5])));

  return {
    regions: fields.map((field, k) => {
      const odds = spread(field, logOdds);
      const inside = levels.map((level) =>
        over(odds.map((value) => value - logOdds(level))),
      );
      return [rings[k].map(drawn), ...inside].map((of) =>
        of.map((ring) => `${trace(ring, 0)}z`).join(""),
      );
    }),
    boundary: lines.map((line) => trace(drawn(line), 1)).join(""),
  };
}

const levels = [0.6, 0.7, 0.8, 0.9];

// What a page's encoded field knows no more of is taken as this.
const least = 6e-5;
const within = (p: number) => (p > least ? Math.min(p, 1 - least) : least);
const logarithm = (p: number) => Math.log(p > least ? p : least);
const logOdds = (p: number) => Math.log(within(p) / (1 - within(p)));
