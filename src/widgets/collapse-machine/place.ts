import type { Point } from "./affine.ts";

/** Where a point stands in a square of the plane from −edge to edge, as SVG takes it. */
export const across = ([x]: Point, edge: number) => percent(x / edge);
export const down = ([, y]: Point, edge: number) => percent(-y / edge);

// A share of half the square, from its middle, as a tenth of a percent of the whole.
const percent = (share: number) => `${Math.round(10 * part(share, 100)) / 10}%`;

/** Broken lines as one SVG path in a square of 1000 × 1000. */
export const path = (lines: readonly (readonly Point[])[], edge: number) =>
  lines
    .map(
      (line) =>
        `M${line.map(([x, y]) => `${Math.round(part(x / edge, 1000))} ${Math.round(part(-y / edge, 1000))}`).join("L")}`,
    )
    .join("");

// Renderers lose precision far outside the square, and what is there is cut anyway.
const part = (share: number, whole: number) =>
  Math.min(1e5, Math.max(-1e5, (whole / 2) * (1 + share)));

// The smallest shows the first scene; then round numbers up to what six layers of the largest weights reach.
const edges = Array.from({ length: 12 }, (_, decade) =>
  [2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15].map((edge) => edge * 10 ** decade),
).flat();

/** The edge of the smallest square that has room for all points, and for a name beside those that are named. */
export function edgeFor(
  points: readonly Point[],
  named: readonly Point[] = [],
): number {
  const reach = (of: readonly Point[]) => Math.max(...of.flat().map(Math.abs));
  const needed = Math.max(reach(points) / 0.98, reach(named) / 0.85);
  return edges.find((edge) => needed <= edge) ?? edges[edges.length - 1];
}
