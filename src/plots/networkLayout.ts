/** A place in the drawing of a network: percent of its width, pixels down from its top. */
export interface NetworkPlace {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a network stands; columns and units are counted from 0, the inputs are column 0. */
export interface NetworkLayout {
  readonly height: number;
  /** Of the nodes, in pixels. */
  readonly radius: number;
  /** Pixels left free at either side, because the nodes of the outer columns are centred on the edges. */
  readonly inset: number;
  node(column: number, unit: number): NetworkPlace;
  /** Where the weight of the edge to a unit from a unit of the column before is written. */
  weight(column: number, unit: number, from: number): NetworkPlace;
  /** Whether the weights that lead to a column can be written without touching. */
  fitsWeights(column: number): boolean;
  /** Whether a column has room for a name over and a bias under each of its nodes. */
  isRoomy(column: number): boolean;
}

/** How much room a figure wants; the drawing finds its own where nothing is said. */
export interface NetworkRoom {
  /** Whether each node holds its value. */
  readonly values?: boolean;
  /** Whether the inputs and outputs have names. */
  readonly names?: boolean;
  /** Pixels from node to node in the fullest column. */
  readonly pitch?: number;
  /** Pixels under the lowest node. */
  readonly below?: number;
}

// A line of text over a node and one under it.
const over = 22;
const under = 20;
// A line of numbers, and the most columns that a phone has room for when numbers stand between them.
const line = 15;
const mostColumns = 4;

/** Places a network with so many nodes in each column: every column spread over the same height, the single ones in the middle. */
export function networkLayout(
  sizes: readonly number[],
  room: NetworkRoom = {},
): NetworkLayout {
  const fullest = Math.max(...sizes);
  const { values = false, names = false } = room;
  const { pitch = pitchOf(fullest, values) } = room;
  const radius = radiusOf(fullest, values);
  const span = Math.max(1, fullest - 1) * pitch;
  const last = sizes.length - 1;

  const isRoomy = (column: number) =>
    sizes[column] === 1 ||
    span / (sizes[column] - 1) >= 2 * radius + over + under - 8;
  const roomy = sizes.some((_, column) => isRoomy(column));
  const top = radius + (roomy ? over : 2);
  const { below = roomy ? under : 2 } = room;

  const place = (column: number, unit: number): NetworkPlace => ({
    x: (100 * column) / last,
    y: top + (sizes[column] === 1 ? 0.5 : unit / (sizes[column] - 1)) * span,
  });
  const shares = sizes.map((_, column) =>
    column === 0 ? { share: NaN, gap: 0 } : bestShare(column, sizes, place),
  );
  const besides = names && [0, last].some((column) => !isRoomy(column));
  return {
    height: top + span + radius + below,
    radius,
    inset: besides ? (values ? 61 : 52) : roomy ? 28 : radius + 2,
    node: place,
    weight: (column, unit, from) =>
      along(place(column - 1, from), place(column, unit), shares[column].share),
    fitsWeights: (column) =>
      sizes.length <= mostColumns && shares[column].gap >= line,
    isRoomy,
  };
}

function pitchOf(fullest: number, values: boolean): number {
  if (fullest <= 4) return fullest <= 2 ? 100 : 76;
  if (values) return 58;
  return fullest <= 6 ? 44 : 34;
}

// With a value in it a node is as large as the number.
function radiusOf(fullest: number, values: boolean): number {
  if (values) return 18;
  return fullest <= 4 ? 13 : fullest <= 6 ? 12 : 9;
}

const along = (a: NetworkPlace, b: NetworkPlace, share: number) => ({
  x: a.x + share * (b.x - a.x),
  y: a.y + share * (b.y - a.y),
});

// The share of the way along all edges to a column at which they cross a vertical line furthest apart.
function bestShare(
  column: number,
  sizes: readonly number[],
  place: (column: number, unit: number) => NetworkPlace,
) {
  let best = { share: 0.5, gap: 0 };
  // More edges than that are never written on.
  if (sizes[column] * sizes[column - 1] > 24) return best;
  for (let share = 0.6; share >= 0.399; share -= 0.02) {
    const heights: number[] = [];
    for (let unit = 0; unit < sizes[column]; unit++)
      for (let from = 0; from < sizes[column - 1]; from++)
        heights.push(
          along(place(column - 1, from), place(column, unit), share).y,
        );
    heights.sort((a, b) => a - b);
    const gaps = heights.slice(1).map((y, i) => y - heights[i]);
    const gap = Math.min(Infinity, ...gaps);
    if (gap > best.gap + 1e-9) best = { share, gap };
  }
  return best;
}
