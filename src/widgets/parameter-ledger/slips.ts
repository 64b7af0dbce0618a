import type { Cell } from "./cells.ts";
import { ledgerOf, type Ledger } from "./ledger.ts";
import type { Question } from "./question.ts";
import { grouped } from "./words.ts";

/** A number that a common slip leads to, and what to say to it. */
export interface Slip {
  readonly count: number;
  readonly hint: string;
}

/** What a wrong number in a cell looks like: the slip that leads to it, else the cell's rule. */
export function hintFor(
  cell: Cell,
  typed: number | undefined,
  question: Question,
): string {
  if (typed === undefined) return "This is not a whole number.";
  const slip = slipsOf(cell, question).find(({ count }) => count === typed);
  return slip?.hint ?? rules[cell.layer === undefined ? "all" : cell.column];
}

const rules = {
  units: "W has a row for each unit of its layer.",
  inputs:
    "W has a column for each input of its layer: what the layer before puts out.",
  weights: "Multiply the two sides of this layer’s W.",
  biases: "Count the units of this layer: each has one bias.",
  sum: "Add this layer’s weights and biases.",
  all: "Add up the column, each layer once.",
} as const;

/** The slips that a cell invites, the most telling first; never what is right. */
export function slipsOf(cell: Cell, question: Question): readonly Slip[] {
  const ledger = ledgerOf(question.sizes);
  const slips =
    cell.layer === undefined
      ? slipsOfTotals(cell, ledger, question)
      : slipsOfLayer(cell, cell.layer, ledger, question);
  return [...slips, ...decoyed(cell, question)].filter(
    ({ count }) => count !== cell.count,
  );
}

function slipsOfLayer(
  cell: Cell,
  l: number,
  { layers }: Ledger,
  { sizes, image }: Question,
): readonly Slip[] {
  const { units, inputs, weights, sum } = layers[l];
  const [first] = sizes;
  const own: Readonly<Record<Cell["column"], readonly Slip[]>> = {
    units: [
      slip(
        inputs,
        "Those are the inputs of this layer, the columns of W. Its rows are the layer’s own units.",
      ),
    ],
    inputs: [
      ...(image ?? []).map((side) =>
        slip(side, `Each of the ${image?.join(" × ")} pixels is an input.`),
      ),
      slip(
        first,
        "Those are the inputs of the network. This layer sees only what the layer before puts out.",
      ),
      slip(
        units,
        "Those are the units of this layer, the rows of W. Its columns are what comes in: the outputs of the layer before.",
      ),
      slip(
        inputs + 1,
        "The bias is no column of W: it has a column of its own.",
      ),
    ],
    weights: [
      slip(sum, "The biases are in it; they have a column of their own."),
      slip(
        units + inputs,
        "Multiply the two sides, do not add them: every unit has a weight for every input.",
      ),
      slip(
        units * units,
        "Both factors are this layer’s units. One must be the outputs of the layer before.",
      ),
      slip(
        units * first,
        "The inputs of the network come into the first layer only. Multiply by the outputs of the layer before.",
      ),
    ],
    biases: [
      slip(
        inputs,
        "One bias for each unit of this layer, not for each of its inputs.",
      ),
      slip(1, "Not one for the layer: one for each of its units."),
      slip(
        0,
        "nn.Linear and the book’s layers have biases: one for each unit.",
      ),
      slip(
        weights,
        "A weight belongs to a connection, a bias to a unit: one for each unit.",
      ),
    ],
    sum: [
      slip(weights, "The biases are missing: these are the weights alone."),
      slip(
        weights + inputs,
        "The biases are as many as the units of this layer, not as its inputs.",
      ),
      slip(weights + 1, "One bias for each unit, not one for the layer."),
    ],
  };
  return [...own[cell.column], ...otherLayers(cell, layers)];
}

// Right in another line of the ledger.
const otherLayers = (
  { column }: Cell,
  layers: Ledger["layers"],
): readonly Slip[] =>
  layers.map((other) =>
    slip(
      other[column],
      `This belongs to another layer: ${other.name}. Take the units of this one and the outputs of the one before it.`,
    ),
  );

function slipsOfTotals(
  { column }: Cell,
  ledger: Ledger,
  { sizes }: Question,
): readonly Slip[] {
  const { layers, weights, biases, sum } = ledger;
  const [inputs] = sizes;
  const of = column as "weights" | "biases" | "sum";
  const own = {
    weights: [
      slip(sum, "The biases are in it; they have a column of their own."),
    ],
    biases: [
      slip(
        biases + inputs,
        "The inputs are counted too. They are no layer and have no biases.",
      ),
      slip(layers.length, "Not one for each layer: one for each unit."),
    ],
    sum: [
      slip(
        weights,
        `The biases are missing: ${grouped(weights)} are the weights alone.`,
      ),
      slip(biases, "These are the biases alone."),
      slip(
        sum + inputs,
        "The inputs are counted as a layer: they have no biases.",
      ),
      slip(
        weights + layers.length,
        "One bias for each unit, not one for each layer.",
      ),
    ],
  };
  const equal = equalNeighbour(sizes);
  const counted = (sizes: readonly number[], hint: string) =>
    slip(ledgerOf(sizes)[of], hint);
  return [
    ...own[of],
    counted(
      [inputs, ...sizes],
      "The inputs are counted as a layer. They have no parameters: the first matrix leads from them to the first layer.",
    ),
    slip(
      ledger[of] - layers[layers.length - 1][of],
      "The output layer is missing: it has weights and biases like the others.",
    ),
    slip(
      ledger[of] - layers[0][of],
      "The first matrix is missing, the one from the inputs.",
    ),
    ...(equal === undefined
      ? []
      : [
          counted(
            sizes.toSpliced(equal, 1),
            "A layer is missing: between hidden layers of one size there is a matrix each time.",
          ),
          counted(
            sizes.toSpliced(equal, 0, sizes[equal]),
            "A layer is counted once too often: from one hidden layer to the next there is one matrix.",
          ),
        ]),
  ];
}

// A hidden layer as wide as the one before it.
function equalNeighbour(sizes: readonly number[]): number | undefined {
  const at = sizes.findIndex(
    (size, i) => i > 1 && i < sizes.length - 1 && size === sizes[i - 1],
  );
  return at < 0 ? undefined : at;
}

// The count itself, or its product, with a number that is in no shape.
function decoyed(cell: Cell, { examples, batch }: Question): readonly Slip[] {
  const inNoShape =
    "All examples share the same parameters: their number is in no shape.";
  const batches =
    "The size of a batch is in no shape: it changes how often, not what is learned.";
  return [
    slip(examples, inNoShape),
    slip(examples * cell.count, inNoShape),
    ...(batch === undefined
      ? []
      : [slip(batch, batches), slip(batch * cell.count, batches)]),
  ];
}

const slip = (count: number, hint: string): Slip => ({ count, hint });
