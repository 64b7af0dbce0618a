import { createDivision, type Division } from "./division.ts";

/**
 * Which class has the highest score where, from each class's scores at size × size places, row by row; points are
 * [column, row]. Between three places a score is taken as linear: the division is exact there, three winners meet in
 * one point, and scores that are linear over the plane give straight lines.
 */
export function winners(
  scores: readonly ArrayLike<number>[],
  size: number,
): Division {
  const corners = Array.from({ length: size * size }, (_, i): Corner => [
    i % size,
    Math.floor(i / size),
    ...scores.map((of) => Math.round(of[i] / closest) * closest),
  ]);
  const winner = corners.map(winnerOf);
  const squareAt = (column: number, row: number) => {
    const at = row * size + column;
    return [at, at + 1, at + size + 1, at + size];
  };
  const isWhole = (column: number, row: number) => {
    const inside = (i: number) => i >= 0 && i <= size - 2;
    if (!inside(column) || !inside(row)) return false;
    const [first, ...others] = squareAt(column, row);
    return others.every((i) => winner[i] === winner[first]);
  };

  const sides = createDivision(scores.length);
  for (let row = 0; row + 1 < size; row++)
    for (let column = 0; column + 1 < size; column++) {
      const square = squareAt(column, row);
      const [a, b, c, d] = square.map((i) => corners[i]);
      if (!isWhole(column, row)) {
        for (const half of [
          [a, b, c],
          [a, c, d],
        ])
          scores.forEach((_, k) => sides.add(partOf(half, k), k));
        continue;
      }
      // Between two squares that are whole nothing ends.
      const by = winner[square[0]];
      if (!isWhole(column, row - 1)) sides.addSide(a, b, by);
      if (!isWhole(column + 1, row)) sides.addSide(b, c, by);
      if (!isWhole(column, row + 1)) sides.addSide(c, d, by);
      if (!isWhole(column - 1, row)) sides.addSide(d, a, by);
    }
  return sides.division();
}

// Scores that are closer than this are equal, so that what rounding makes of equal ones decides nothing.
const closest = 2 ** -20;

// Column, row, and the score of each class: all linear along the side of a polygon.
type Corner = readonly number[];
const score = (corner: Corner, k: number) => corner[2 + k];

// The first of the highest, as the engine chooses.
function winnerOf(corner: Corner): number {
  let best = 2;
  for (let k = 3; k < corner.length; k++)
    if (corner[k] > corner[best]) best = k;
  return best - 2;
}

// What a class wins of a triangle: it is cut once for each other class. Where two are equal all over, the first wins.
function partOf(triangle: readonly Corner[], by: number): readonly Corner[] {
  const classes = triangle[0].length - 2;
  let part = triangle;
  for (let other = 0; other < classes; other++) {
    const lead = (corner: Corner) => score(corner, by) - score(corner, other);
    if (triangle.some((corner) => lead(corner) !== 0)) part = cut(part, lead);
    else if (other < by) return [];
  }
  return part;
}

// What is left of a polygon where a linear function is not negative (Sutherland & Hodgman 1974).
function cut(polygon: readonly Corner[], lead: (of: Corner) => number) {
  return polygon.flatMap((from, i) => {
    const to = polygon[(i + 1) % polygon.length];
    const [here, there] = [lead(from), lead(to)];
    const kept = here >= 0 ? [from] : [];
    if (here >= 0 === there >= 0) return kept;
    const t = here / (here - there);
    return [...kept, from.map((value, j) => value + t * (to[j] - value))];
  });
}
