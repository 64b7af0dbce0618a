/** A place of the plane. */
export type Point = readonly [x: number, y: number];

/** A convex polygon's parts where an affine function is above 0 and below it; one of them is missing if it is nowhere so. */
export interface Parts {
  readonly above?: readonly Point[];
  readonly below?: readonly Point[];
  /** The segment between the two parts, where there are two. */
  readonly edge?: readonly [Point, Point];
}

// Corners so close to the line, as a share of the function's largest value at a corner, lie on it: what they would cut
// off is rounding.
const closeness = 1e-10;

/** Parts a convex polygon along the line a x + b y + c = 0. A part of no area is left out. */
export function split(
  corners: readonly Point[],
  [a, b, c]: readonly [number, number, number],
): Parts {
  // Most lines miss most polygons: that they do is found without making anything.
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < corners.length; i++) {
    const height = a * corners[i][0] + b * corners[i][1] + c;
    if (height < low) low = height;
    if (height > high) high = height;
  }
  const near = closeness * Math.max(-low, high);
  if (low >= -near && high > near) return { above: corners };
  if (high <= near) return { below: corners };

  const heights = corners.map(([x, y]) => a * x + b * y + c);
  const above: Point[] = [];
  const below: Point[] = [];
  const edge: Point[] = [];
  corners.forEach((corner, i) => {
    const height = heights[i];
    if (height > near) above.push(corner);
    else if (height < -near) below.push(corner);
    else for (const part of [above, below, edge]) part.push(corner);

    const after = (i + 1) % corners.length;
    const next = heights[after];
    if (Math.min(height, next) >= -near || Math.max(height, next) <= near)
      return;
    const point = between(corner, corners[after], height / (height - next));
    for (const part of [above, below, edge]) part.push(point);
  });
  return { above, below, edge: [edge[0], edge[edge.length - 1]] };
}

const between = (p: Point, q: Point, share: number): Point => [
  p[0] + share * (q[0] - p[0]),
  p[1] + share * (q[1] - p[1]),
];
