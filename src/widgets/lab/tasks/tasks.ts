import { defaultsOf } from "../../settings.ts";
import { withData } from "../address.ts";
import { settings, type Settings } from "../settings.ts";
import {
  epochAtLeast,
  epochAtMost,
  lossAtLeast,
  lossAtMost,
  parametersAtMost,
  right,
  that,
  unchanged,
  type Attempt,
  type Condition,
} from "./conditions.ts";
import type { TaskId } from "./ids.ts";

/** Something to do in the lab, that the lab can check. */
export interface Task {
  readonly title: string;
  /** What to do, in a sentence or two. */
  readonly text: string;
  /** Where it starts. */
  readonly start: Settings;
  /** All that it asks for. */
  readonly target: readonly Condition[];
  /** Each says a little more than the one before. */
  readonly hints: readonly string[];
}

const book = defaultsOf(settings);

/** The points, and how many are held out. */
const data: readonly (keyof Settings)[] = [
  ...(["data", "count", "noise", "dataseed", "test"] as const),
  ...(["radius", "turns", "inner", "low", "high", "points"] as const),
  "problem",
];
const network: readonly (keyof Settings)[] = [
  ...(["inputs", "standardise", "hidden", "activation"] as const),
  ...(["init", "gain", "seed", "changes"] as const),
];
const training: readonly (keyof Settings)[] = [
  ...(["loss", "optimizer", "rate", "batch", "l1"] as const),
  ...(["momentum", "nesterov", "alpha", "beta1", "beta2", "epsilon"] as const),
];

type Names = readonly (keyof Settings)[];
type Kept = readonly [wanted: string, names: Names];

/** A task whose points stay, and whatever else it says. */
function task(
  id: TaskId,
  start: Partial<Settings>,
  kept: readonly Kept[],
  rest: Omit<Task, "start">,
): Task {
  const from = {
    ...withData(book, start.data ?? book.data),
    ...start,
    task: id,
  };
  return {
    ...rest,
    start: from,
    target: [
      ...rest.target,
      ...kept.map(([wanted, names]) => unchanged(wanted, names, from)),
    ],
  };
}

const samePoints: Kept = ["the points as given", data];
const noHidden: Kept = ["no hidden layer", ["hidden"]];
const half = { test: 0.5 };

/** Hidden units, all layers together. */
const unitsOf = ({ hidden }: Settings) =>
  settings.hidden.list(hidden).reduce((sum, units) => sum + units, 0);

/** Every task by its id. */
export const tasks: Readonly<Record<TaskId, Task>> = {
  "or-by-hand": task(
    "or-by-hand",
    { data: "or", hidden: "none", test: 0, batch: "full" },
    [samePoints, noHidden],
    {
      title: "OR by hand",
      text: "One unit without hidden layers shall say OR. Do not train: type its two weights and its bias.",
      target: [lossAtMost("train", 0.05), epochAtMost(0)],
      hints: [
        "Click a line of the network, or its output, to type its number.",
        "At the corner (0, 0) only the bias speaks: it has to be negative. One weight alone has to overcome it.",
      ],
    },
  ),
  "rings-line": task(
    "rings-line",
    { ...half, hidden: "none" },
    [samePoints, noHidden, ["inputs x1 and x2", ["inputs"]]],
    {
      title: "Rings without a hidden layer",
      text: "One line cannot part two rings. Find the loss that no line goes below: train until it stands still, at any rate and batch.",
      target: [lossAtMost("train", 0.68581)],
      hints: [
        "A loss of ln 2 ≈ 0.6931 is that of a network that says 50 % everywhere. What little it gains, the line gains by chance.",
        "Batches make the loss tremble. With all points in one batch it comes to rest; this loss has one minimum only.",
      ],
    },
  ),
  "rings-squares": task(
    "rings-squares",
    { ...half, hidden: "none" },
    [samePoints, noHidden],
    {
      title: "Rings with squares",
      text: "The same start, still without a hidden layer. Choose the inputs so that a line is enough, and be quick.",
      target: [right("test", 0.99), epochAtMost(100)],
      hints: [
        "A circle is x1² + x2² = r².",
        "With x1² and x2² as inputs the circle is a line.",
      ],
    },
  ),
  "wake-the-zeros": task(
    "wake-the-zeros",
    { ...half, hidden: "8", init: "zeros" },
    [samePoints, ["eight hidden units", ["hidden"]]],
    {
      title: "Wake the zeros",
      text: "Eight units begin with all weights zero and never learn the rings. Change only how they start.",
      target: [
        right("test", 0.98),
        that(
          "inputs and training as given",
          (state) =>
            state.inputs === book.inputs &&
            training.every((name) => state[name] === book[name]),
        ),
      ],
      hints: [
        "Equal units get equal gradients: they stay equal for ever. Here they even get none.",
        "Under the hinge for the network, choose another start.",
      ],
    },
  ),
  "xor-cloud": task(
    "xor-cloud",
    { data: "xor-cloud", ...half, hidden: "2" },
    [samePoints, ["inputs x1 and x2", ["inputs"]]],
    {
      title: "The XOR cloud with two inputs",
      text: "Two hidden units get stuck. With x1 and x2 alone, find hidden layers that do not; then find the smallest.",
      target: [right("test", 0.97)],
      hints: [
        "Two units draw two lines; the four squares meet in a point, and the lines would have to cross there.",
        "Four units are enough for Adam at a rate of 0.01.",
      ],
    },
  ),
  "own-points": task(
    "own-points",
    {
      ...{ data: "own", points: "-1_-1_0,1_-1_1,0_1_2" },
      ...{ test: 0, hidden: "4-2", batch: "full" },
    },
    [],
    {
      title: "Points of your own",
      text: "Draw at least 20 points of three classes, at least five of each. Then train a network that gets every one of them right.",
      target: [
        that("20 points of your own, five or more of three classes", hasThree),
        right("train", 1),
      ],
      hints: [
        "Press the picture to add a point; the buttons beside the data choose its class.",
        "If some stay wrong: more units, more epochs, or points that are kinder.",
      ],
    },
  ),
  "largest-rate": task(
    "largest-rate",
    { data: "line", test: 0, hidden: "none", batch: "full", rate: 1.5 },
    [
      samePoints,
      [
        "one unit, SGD, all points in a batch",
        [...network, ...training.filter((name) => name !== "rate"), "l2"],
      ],
    ],
    {
      title: "The largest rate",
      text: "This rate diverges: every step jumps over the valley and lands higher. Find the largest that does not, to within 0.02.",
      target: [
        that("learning rate at least 0.98", ({ rate }) => rate >= 0.98),
        lossAtMost("train", 0.0125),
        epochAtMost(200),
      ],
      hints: [
        "Halve the interval: 1.5 is too large, 0.5 is not. What does 1 do?",
        "A step multiplies the error by 1 − rate × curvature. The curvature of this loss along the bias is 2.",
      ],
    },
  ),
  "moons-three-units": task(
    "moons-three-units",
    { data: "moons", ...half, hidden: "2" },
    [samePoints, ["inputs x1 and x2", ["inputs"]]],
    {
      title: "Moons with three units",
      text: "Two units leave one in ten wrong. Three can get nearly all of the moons right, if they find the way.",
      target: [
        right("test", 0.99),
        that("at most three hidden units", (state) => unitsOf(state) <= 3),
      ],
      hints: [
        "The boundary has the shape of an S: three bends.",
        "Plain SGD gets there from seed 0. From other starts it may wait on a plateau: try another seed.",
      ],
    },
  ),
  "xor-two-relu": task(
    "xor-two-relu",
    { data: "xor", test: 0, hidden: "2", activation: "relu", batch: "full" },
    [
      samePoints,
      [
        "two ReLU units and inputs x1, x2",
        ["inputs", "standardise", "hidden", "activation", "changes"],
      ],
    ],
    {
      title: "XOR with two ReLU units",
      text: "Two ReLU units can say XOR, but most starts end in a dead end. Find one that does not, without setting weights by hand.",
      target: [lossAtMost("train", 0.1)],
      hints: [
        "A unit that is zero at all four corners has no gradient and stays where it is.",
        "Try seed after seed with 1000 epochs: about one in six gets there.",
      ],
    },
  ),
  "over-fit": task(
    "over-fit",
    {
      ...{ data: "moons", count: 60, noise: 0.4, test: 0.5 },
      ...{ hidden: "2", batch: "full" },
    },
    [samePoints],
    {
      title: "Learn by heart",
      text: "Thirty noisy points to learn from, thirty held out. Make a network that knows the first by heart and is wrong about the others with confidence.",
      target: [lossAtMost("train", 0.01), lossAtLeast("test", 1)],
      hints: [
        "It needs room to remember each point: many units.",
        "16-16 with Adam at 0.02 does it within 1000 epochs.",
      ],
    },
  ),
  "cure-with-l2": task(
    "cure-with-l2",
    {
      ...{ data: "moons", count: 60, noise: 0.4, test: 0.5 },
      ...{ hidden: "16-16", batch: "full", optimizer: "adam", rate: 0.02 },
    },
    [samePoints, ["all but L2 as given", [...network, ...training]]],
    {
      title: "Cured with L2 alone",
      text: "This network learns by heart. Hold its weights small by L2, and by nothing else, until it does well on the points held out and stays so.",
      target: [lossAtMost("test", 0.43), epochAtLeast(500)],
      hints: [
        "L2 adds λ/2 times the sum of the squared weights and biases to the loss. Too little cures nothing, too much flattens everything.",
        "Go from 0.01 upwards; it lies below 0.1.",
      ],
    },
  ),
  "noisy-sine": task(
    "noisy-sine",
    { data: "sine", ...half, hidden: "3", epochs: 3000 },
    [samePoints],
    {
      title: "The noisy sine, sparingly",
      text: "Follow the sine through its noise with ten parameters or fewer.",
      target: [lossAtMost("test", 0.13), parametersAtMost(10)],
      hints: [
        "Ten parameters are three tanh units: 3 weights, 3 biases, 3 weights and a bias.",
        "x goes from 0 to 10, where tanh is flat. Standardise the inputs, and give Adam 3000 epochs.",
      ],
    },
  ),
  "six-sigmoids": task(
    "six-sigmoids",
    { ...half, hidden: "6-6-6-6-6-6", activation: "sigmoid" },
    [
      samePoints,
      [
        "six layers of sigmoids, inputs x1 and x2",
        ["hidden", "activation", "inputs"],
      ],
    ],
    {
      title: "Through six sigmoids",
      text: "Six layers of sigmoids: the gradient that reaches the first is too small to move it. Get the rings through all of them.",
      target: [right("test", 0.98)],
      hints: [
        "Look at the gradients, layer by layer, before and after you change the start.",
        "A sigmoid’s slope is at most 1/4, so each layer quarters what Xavier’s start would keep. A gain of 4 makes up for it.",
      ],
    },
  ),
  "three-arms": task(
    "three-arms",
    { data: "three-arm-spiral", ...half, hidden: "2" },
    [samePoints],
    {
      title: "Three arms with forty parameters",
      text: "Three classes, wound around each other. Part them with at most 40 parameters.",
      target: [right("test", 0.95), parametersAtMost(40)],
      hints: [
        "A second layer uses its parameters better here than a wider first one.",
        "4-3 has 39. Try Adam at 0.02, and look on after the training points are all right.",
      ],
    },
  ),
  spirals: task(
    "spirals",
    { data: "spirals", ...half, hidden: "8-8" },
    [samePoints],
    {
      title: "The spirals, as well as you can",
      text: "Any inputs, any layers, any training. 98 % is within reach of the start; a loss this low asks for more.",
      target: [right("test", 0.98), lossAtMost("test", 0.025)],
      hints: [
        "The points held out stop getting better before the training points do: watch both curves.",
        "Sines of x1 and x2 help, and a little L2 keeps the network from being too sure.",
      ],
    },
  ),
  "spirals-sixty": task(
    "spirals-sixty",
    { data: "spirals", ...half, hidden: "4-2" },
    [samePoints, ["inputs x1 and x2", ["inputs"]]],
    {
      title: "The spirals with sixty parameters",
      text: "The same spirals from x1 and x2 alone, with a network of at most 60 parameters.",
      target: [right("test", 0.98), parametersAtMost(60)],
      hints: [
        "Two hidden layers of nearly equal width. 6-5 has 59.",
        "Adam at 0.02 wanders; an L2 of 0.0001 steadies it. A thousand epochs may be needed.",
      ],
    },
  ),
};

/** Whether an attempt has all that a task asks for. */
export const isSolved = ({ target }: Task, attempt: Attempt): boolean =>
  target.every(({ met }) => met(attempt));

function hasThree({ data, points, problem }: Settings): boolean {
  if (data !== "own" || problem !== "classes") return false;
  const own = settings.points.list(points);
  const counts = new Map<number, number>();
  for (const [, , group] of own)
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  const large = [...counts.values()].filter((count) => count >= 5);
  return own.length >= 20 && large.length >= 3;
}
