import type { Entry, Settings } from "./settings.ts";

/** What a reader gives, and what an update may change. */
export type Given = keyof typeof givens;

/** What is computed, from the input to the loss. */
export type Computed = "z1" | "z2" | "z3" | "z4" | "yhat" | "l";

/** A node of the computation graph: a number, a row or a matrix. */
export type Quantity = Given | Computed;

/** Rows of numbers, or of names of numbers. */
export type Grid<T> = readonly (readonly T[])[];

const givens = {
  x: [["x1", "x2"]],
  W1: [
    ["W1_11", "W1_12"],
    ["W1_21", "W1_22"],
  ],
  b1: [["b1_1", "b1_2"]],
  W2: [["W2_1"], ["W2_2"]],
  b2: [["b2"]],
  y: [["y"]],
} as const satisfies Record<string, Grid<Entry>>;

/** The parameters in the order of the graph. */
export const parameters = ["W1", "b1", "W2", "b2"] as const;

/** Where the numbers of a given quantity stand among the settings, [rows × columns] for the network chosen. */
export function entriesOf(name: Given, network: Settings["network"]) {
  const size = network === "1-1-1" ? 1 : 2;
  const grid: Grid<Entry> = givens[name];
  return grid.slice(0, size).map((row) => row.slice(0, size));
}

export const isGiven = (name: Quantity): name is Given =>
  Object.hasOwn(givens, name);

/** The trunk of the graph from top to bottom, each node with its operation and with the quantity that joins it there. */
export const trunk = [
  { name: "x", operation: "", leaf: undefined },
  { name: "z1", operation: "×", leaf: "W1" },
  { name: "z2", operation: "+", leaf: "b1" },
  { name: "z3", operation: "σ", leaf: undefined },
  { name: "z4", operation: "×", leaf: "W2" },
  { name: "yhat", operation: "+", leaf: "b2" },
  { name: "l", operation: "( )²", leaf: "y" },
] as const satisfies readonly {
  readonly name: Quantity;
  readonly operation: string;
  readonly leaf: Given | undefined;
}[];

/** What each quantity is used for: the other end of its edge. The loss is used for nothing. */
export const child: Readonly<Record<Exclude<Quantity, "l">, Computed>> = {
  x: "z1",
  W1: "z1",
  z1: "z2",
  b1: "z2",
  z2: "z3",
  z3: "z4",
  W2: "z4",
  z4: "yhat",
  b2: "yhat",
  yhat: "l",
  y: "l",
};

/** What a quantity is on its way back: ∂l by it, or itself. */
export interface Reference {
  readonly name: Quantity;
  readonly gradient?: boolean;
  readonly transposed?: boolean;
}

/** The name by which a formula, the numbers and the graph know the same thing. */
export const keyOf = ({ name, gradient }: Reference) =>
  gradient ? `d-${name}` : name;

/** The same of the edge from a quantity to what it is used for, which is one factor of the chain rule. */
export const edgeKey = (name: Quantity) => `edge-${name}`;

/** The class of a step’s rule. */
export const ruleClass = (network: Settings["network"], step: number) =>
  `rule-${network}-${step}`;

/** The class of whatever shows the thing of that name; all light up together. */
export const classOf = (key: string) => `at-${key}`;

/** Every key that a thing of the graph may have. */
export const keys: readonly string[] = [
  ...new Set([...Object.keys(child), "l"] as Quantity[]),
].flatMap((name) => [
  keyOf({ name }),
  keyOf({ name, gradient: true }),
  edgeKey(name),
]);
