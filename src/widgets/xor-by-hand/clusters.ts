/** Points that are drawn as one, because they lie on one spot or too near to tell their names apart. */
export interface Cluster {
  /** Indices, in order. */
  readonly members: readonly number[];
  /** Where the first of them lies, as shares of the square from its left and its bottom. */
  readonly x: number;
  readonly y: number;
}

/**
 * Groups places, given as shares of a square, that lie within a width and a height of each group's first; the width
 * is that of one name, and a group has one for each member.
 */
export function clustersOf(
  places: readonly (readonly [number, number])[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Cluster[] {
  const clusters: { members: number[]; x: number; y: number }[] = [];
  places.forEach(([x, y], i) => {
    const near = clusters.find(
      (cluster) =>
        Math.abs(cluster.x - x) <= (width * (cluster.members.length + 1)) / 2 &&
        Math.abs(cluster.y - y) <= height,
    );
    if (near) near.members.push(i);
    else clusters.push({ members: [i], x, y });
  });
  return clusters;
}
