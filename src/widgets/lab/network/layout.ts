/** Where the nodes of one column stand, in pixels from the top of the drawing. */
export interface Column {
  /** The nodes drawn, fewer than the layer has where they would not fit. */
  readonly tops: readonly number[];
  /** Pixels across a node. */
  readonly size: number;
  /** Units that are not drawn. */
  readonly hidden: number;
  /** Percent of the drawing's width. */
  readonly left: number;
}

/** The drawing's height, for a curve's one input and for the seven of the plane. */
export const height = 336;

/** The most nodes that a column has. */
export const mostNodes = 16;

const pitch = 42;

/** The columns of a network with so many nodes in each, inputs first: thumbnails while they fit, then the first few. */
export const columnsOf = (sizes: readonly number[]): readonly Column[] =>
  sizes.map((units, c) => ({
    left: (100 * c) / (sizes.length - 1),
    ...rowsOf(units),
  }));

function rowsOf(units: number) {
  if (units <= 8) return { size: 34, hidden: 0, tops: spaced(units, pitch) };
  if (units <= mostNodes)
    return { size: 19, hidden: 0, tops: spaced(units, 21) };
  // The last place says how many more there are.
  const drawn = mostNodes - 1;
  return {
    size: 19,
    hidden: units - drawn,
    tops: spaced(mostNodes, 21).slice(0, drawn),
  };
}

const spaced = (count: number, step: number) =>
  Array.from(
    { length: count },
    (_, i) => height / 2 + (i - (count - 1) / 2) * step,
  );
