import { graph } from "@/engine/index.ts";
import {
  entriesOf,
  parameters,
  type Given,
  type Grid,
  type Quantity,
} from "./quantities.ts";
import type { Entry, Settings } from "./settings.ts";

const { activate, add, gradients, multiply, square, subtract, value } = graph;
type Node = graph.Value;

/** The derivative by one number, as the difference of two losses. */
export interface Difference {
  /** The loss with the number larger by `nudge`, and with the number smaller by it. */
  readonly above: number;
  readonly below: number;
  readonly quotient: number;
}

/** All numbers of one way forward and back; every grid is [rows × columns] of its quantity. */
export interface Trace {
  value(name: Quantity): Grid<number>;
  gradient(name: Quantity): Grid<number>;
  difference(name: Quantity): Grid<Difference>;
  readonly loss: number;
}

/** Half the width of a difference: its error, of the size of its square, is below the digits that are shown. */
export const nudge = 1e-4;

/** Every value and gradient of the network, and every gradient again by differences. */
export function traceOf(settings: Settings): Trace {
  const nodes = compute(settings);
  const slopes = gradients(nodes.l[0][0]);
  const lossWith = (nudged: Nudge) => compute(settings, nudged).l[0][0].data;
  const measure = (name: Quantity) =>
    map(nodes[name], (_, row, column) => {
      const above = lossWith({ name, row, column, by: nudge });
      const below = lossWith({ name, row, column, by: -nudge });
      return { above, below, quotient: (above - below) / (2 * nudge) };
    });
  // Measured when first asked for, and then known.
  const measured = new Map<Quantity, Grid<Difference>>();
  return {
    value: (name) => map(nodes[name], ({ data }) => data),
    gradient: (name) => map(nodes[name], (node) => slopes.get(node) ?? 0),
    difference(name) {
      const known = measured.get(name) ?? measure(name);
      measured.set(name, known);
      return known;
    },
    loss: nodes.l[0][0].data,
  };
}

/**
 * The parameters after one step of gradient descent, to five decimals, so that what stands in the fields is what the
 * next round computes with.
 */
export function updated(
  settings: Settings,
  trace: Trace,
): Partial<Record<Entry, number>> {
  const changes: Partial<Record<Entry, number>> = {};
  for (const name of parameters) {
    const gradient = trace.gradient(name);
    map(entriesOf(name, settings.network), (entry, row, column) => {
      const next = settings[entry] - settings.rate * gradient[row][column];
      changes[entry] = Number(next.toFixed(5)) + 0;
    });
  }
  return changes;
}

/** The same grid turned over: its rows are the columns. */
export const transpose = <T>(grid: Grid<T>): Grid<T> =>
  grid[0].map((_, column) => grid.map((row) => row[column]));

/** Another grid of the same shape. */
export const map = <A, B>(
  grid: Grid<A>,
  f: (entry: A, row: number, column: number) => B,
): Grid<B> => grid.map((row, i) => row.map((entry, j) => f(entry, i, j)));

interface Nudge {
  readonly name: Quantity;
  readonly row: number;
  readonly column: number;
  readonly by: number;
}

type Nodes = Readonly<Record<Quantity, Grid<Node>>>;

// A nudge moves one number, given or computed; all that comes after is computed with it.
function compute(settings: Settings, nudged?: Nudge): Nodes {
  const moved = (name: Quantity, grid: Grid<Node>) =>
    nudged?.name !== name
      ? grid
      : map(grid, (node, row, column) =>
          row === nudged.row && column === nudged.column
            ? add(node, value(nudged.by))
            : node,
        );
  const given = (name: Given) =>
    moved(
      name,
      map(entriesOf(name, settings.network), (entry) => value(settings[entry])),
    );
  const [x, W1, b1] = [given("x"), given("W1"), given("b1")];
  const [W2, b2, y] = [given("W2"), given("b2"), given("y")];
  const z1 = moved("z1", product(x, W1));
  const z2 = moved("z2", sum(z1, b1));
  const z3 = moved(
    "z3",
    map(z2, (z) => activate("sigmoid", z)),
  );
  const z4 = moved("z4", product(z3, W2));
  const yhat = moved("yhat", sum(z4, b2));
  const l = moved(
    "l",
    map(y, (target, i, j) => square(subtract(target, yhat[i][j]))),
  );
  return { x, W1, b1, W2, b2, y, z1, z2, z3, z4, yhat, l };
}

const sum = (a: Grid<Node>, b: Grid<Node>) =>
  map(a, (node, i, j) => add(node, b[i][j]));

const product = (a: Grid<Node>, b: Grid<Node>): Grid<Node> =>
  a.map((row) =>
    transpose(b).map((column) =>
      add(...row.map((node, k) => multiply(node, column[k]))),
    ),
  );
