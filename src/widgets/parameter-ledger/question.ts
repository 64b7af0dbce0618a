import { createRandom } from "@/engine/index.ts";
import { inWords, listed } from "./words.ts";

/** A network to be counted, described as such tasks describe it. */
export interface Question {
  readonly text: string;
  /** A listing that belongs to the text. */
  readonly code?: string;
  readonly sizes: readonly number[];
  /** Numbers of the text that are in no shape. */
  readonly examples: number;
  readonly batch?: number;
  /** The height and width of images, whose pixels are the inputs. */
  readonly image?: readonly [number, number];
}

/** The question of a seed. That of 0 is the book's. */
export function questionOf(seed: number): Question {
  if (seed === 0) return seasons;
  const draw = drawFrom(seed);
  return draw(templates)(draw);
}

const seasons: Question = {
  text: "80 examples are described by 6 features each and belong to 4 classes: spring, summer, autumn and winter. A network with three hidden layers of 32 units and one output for each class learns them.",
  sizes: [6, 32, 32, 32, 4],
  examples: 80,
};

type Draw = <Value>(from: readonly Value[]) => Value;

function drawFrom(seed: number): Draw {
  const random = createRandom(seed);
  return (from) => from[Math.floor(random.double() * from.length)];
}

const templates: readonly ((draw: Draw) => Question)[] = [
  classes,
  classes,
  images,
  price,
  spam,
  sizesAlone,
  listing,
];

const kinds = [
  ["wines", "measurements", ["red", "white", "rosé"]],
  ["flowers", "measurements", ["iris", "lily", "rose", "tulip"]],
  ["recordings", "frequencies", ["piano", "violin", "flute", "drum", "voice"]],
  ["pieces of fruit", "features", ["apple", "pear", "plum"]],
  ["walks", "sensor readings", ["flat", "uphill", "downhill", "stairs"]],
] as const;

function classes(draw: Draw): Question {
  const [things, measured, names] = draw(kinds);
  const hidden = hiddenLayers(draw);
  const sizes = [draw(features), ...hidden, names.length];
  const { examples, batch, epochs } = decoys(draw, sizes);
  return {
    text: `${examples} ${things} are described by ${sizes[0]} ${measured} each and belong to ${names.length} classes: ${listed(names)}. A network with ${layersInWords(hidden)} and one output for each class is trained for ${epochs} epochs in batches of ${batch}.`,
    ...{ sizes, examples, batch },
  };
}

function images(draw: Draw): Question {
  const image = [draw([5, 6, 8, 10]), draw([5, 6, 8, 10])] as const;
  const hidden = hiddenLayers(draw, 2);
  const sizes = [image[0] * image[1], ...hidden, 10];
  const { examples, batch } = decoys(draw, sizes);
  return {
    text: `${examples} grey images of ${image[0]} × ${image[1]} pixels show the digits 0 to 9. Every pixel is an input of a network with ${layersInWords(hidden)} and one output for each digit, trained in batches of ${batch}.`,
    ...{ sizes, examples, batch, image },
  };
}

function price(draw: Draw): Question {
  const hidden = hiddenLayers(draw);
  const sizes = [draw(features), ...hidden, 1];
  const { examples, epochs } = decoys(draw, sizes);
  return {
    text: `The price of a house is predicted from ${sizes[0]} features. A network with ${layersInWords(hidden)} learns it from ${examples} sold houses in ${epochs} epochs.`,
    ...{ sizes, examples },
  };
}

function spam(draw: Draw): Question {
  const hidden = hiddenLayers(draw);
  const sizes = [draw([20, 50, 100]), ...hidden, 1];
  const { examples, batch } = decoys(draw, sizes);
  return {
    text: `${examples} letters are spam or not. In each, ${sizes[0]} words are counted. A network with ${layersInWords(hidden)} and one output, a logit, sees batches of ${batch} letters.`,
    ...{ sizes, examples, batch },
  };
}

function sizesAlone(draw: Draw): Question {
  const sizes = [draw(features), ...hiddenLayers(draw), draw([1, 2, 3, 4])];
  const { examples, batch } = decoys(draw, sizes);
  return {
    text: `A fully connected network ${sizes.join("-")} is trained on ${examples} examples in batches of ${batch}.`,
    ...{ sizes, examples, batch },
  };
}

function listing(draw: Draw): Question {
  const sizes = [draw(features), ...hiddenLayers(draw), draw([2, 3, 4])];
  const { examples, batch } = decoys(draw, sizes);
  const layers = sizes
    .slice(1)
    .map((units, l) => `  nn.Linear(${sizes[l]}, ${units}),`);
  return {
    text: `In PyTorch, for ${examples} examples in batches of ${batch}; nn.Linear takes its inputs first, its units second:`,
    code: `nn.Sequential(\n${layers.join(" nn.ReLU(),\n")}\n)`,
    ...{ sizes, examples, batch },
  };
}

const features = [3, 4, 5, 6, 7, 8, 12] as const;
const widths = [8, 10, 16, 20, 30, 32, 50] as const;

// One to three layers, often all of one width.
function hiddenLayers(draw: Draw, most = 3): readonly number[] {
  const count = 1 + draw([0, 1, 2].slice(0, most));
  const width = draw(widths);
  const areEqual = draw([true, false]);
  return Array.from({ length: count }, () => (areEqual ? width : draw(widths)));
}

// Numbers that are not sizes too, so that a slip is told from a coincidence.
function decoys(draw: Draw, sizes: readonly number[]) {
  const not = <Value extends number>(values: readonly Value[]) =>
    values.filter((value) => !sizes.includes(value));
  return {
    examples: draw(not([60, 80, 120, 150, 200, 400, 500, 1000])),
    batch: draw(not([5, 10, 15, 25, 40])),
    epochs: draw([20, 30, 50, 100]),
  };
}

function layersInWords(hidden: readonly number[]): string {
  const [first] = hidden;
  if (hidden.length === 1) return `one hidden layer of ${first} units`;
  return hidden.every((units) => units === first)
    ? `${inWords(hidden.length)} hidden layers of ${first} units`
    : `hidden layers of ${listed(hidden)} units`;
}
