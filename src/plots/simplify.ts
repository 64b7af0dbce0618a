import type { Point } from "./trace.ts";

/** A line with fewer points: those left out are within `tolerance` of it (Douglas & Peucker 1973). Its ends stay. */
export function simplify(
  line: readonly Point[],
  tolerance: number,
): readonly Point[] {
  if (line.length < 3) return line;
  const [start, end] = [line[0], line[line.length - 1]];
  let [farthest, distance] = [0, tolerance];
  line.forEach((point, i) => {
    const away = distanceTo(start, end, point);
    if (away > distance) [farthest, distance] = [i, away];
  });
  if (farthest === 0) return [start, end];
  const before = simplify(line.slice(0, farthest + 1), tolerance);
  return [...before, ...simplify(line.slice(farthest), tolerance).slice(1)];
}

// From a point to the straight way between two others, which are one where the line is a ring.
function distanceTo([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - nearest * dx, y - y1 - nearest * dy);
}
