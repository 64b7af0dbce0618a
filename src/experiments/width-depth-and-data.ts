import { parameterCount } from "../engine/index.ts";
import type { OptimizerSpec } from "../engine/index.ts";
import { all } from "./all.ts";
import { learnTent } from "./width-depth-and-data/folded.ts";
import { learn, rings, spirals } from "./width-depth-and-data/learn.ts";
import {
  countPieces,
  piecesAtStart,
  tent,
} from "./width-depth-and-data/pieces.ts";

const sgd = (learningRate: number): OptimizerSpec => ({
  name: "sgd",
  learningRate,
});
const adam = (learningRate: number): OptimizerSpec => ({
  name: "adam",
  learningRate,
});

/** The parameters of a network with these sizes, inputs first and outputs last. */
export function parametersOf(...sizes: readonly number[]): number {
  const [inputs, ...units] = sizes;
  const layers = units.map((n) => ({
    units: n,
    activation: "linear" as const,
  }));
  return parameterCount({ inputs, layers });
}

const onRings = (activation: "sigmoid" | "relu", units: number) =>
  learn({
    data: rings,
    hidden: [units],
    activation,
    optimizer: adam(0.03),
    epochs: 300,
    every: 25,
    runs: 10,
  });

const toGoal = (optimizer: OptimizerSpec, batch: number | "full" = 32) =>
  learn({
    data: rings,
    hidden: [10],
    activation: "sigmoid",
    optimizer,
    batch,
    epochs: 300,
    every: 1,
    stops: true,
    runs: 10,
  });

const onSpirals = (hidden: readonly number[], radius: number, runs: number) =>
  learn({
    data: spirals(radius),
    hidden,
    optimizer: adam(0.01),
    epochs: 200,
    runs,
  });

const onCloud = (units: number) =>
  learn({
    data: { name: "xor-cloud", count: 400, noise: 0, test: 0.5 },
    hidden: [units],
    optimizer: sgd(0.1),
    batch: 10,
    epochs: 500,
    runs: 5,
  });

const spend = async (...hidden: readonly number[]) => {
  const small = onSpirals(hidden, 1, 9);
  const large = onSpirals(hidden, 5, 5);
  return {
    name: [2, ...hidden, 1].join("-"),
    parameters: parametersOf(2, ...hidden, 1),
    small: await small,
    large: await large,
  };
};

/** The widths of the table of networks, and its depths. */
export const widths = [2, 4, 8, 16] as const;
export const depths = [1, 2, 3, 4] as const;

/** The numbers of chapter 8 that training gives. */
export const {
  /** The two rings by hidden units, 300 epochs of Adam 0.03. */
  units,
  /** 2-10-1 with sigmoids on the two rings until 95 % of the training points are right, by optimiser and rate. */
  rates,
  /** The XOR cloud by hidden tanh units, as the lab trains it. */
  cloud,
  /** Spirals of radius 1: a row for each depth, a network for each width. */
  grid,
  /** About 337 parameters spent in five ways, on the spirals of radius 1 and on the same spirals five times as large. */
  budget,
  /** The tent of three folds. */
  folded,
  /** The network of the figure of linear regions. */
  regionRuns,
} = await all({
  units: all({
    sigmoid: all({
      1: onRings("sigmoid", 1),
      2: onRings("sigmoid", 2),
      3: onRings("sigmoid", 3),
      4: onRings("sigmoid", 4),
      10: onRings("sigmoid", 10),
    }),
    relu: all({
      3: onRings("relu", 3),
      4: onRings("relu", 4),
      6: onRings("relu", 6),
      10: onRings("relu", 10),
    }),
  }),
  rates: all({
    slow: toGoal(sgd(0.1)),
    third: toGoal(sgd(0.3)),
    one: toGoal(sgd(1)),
    three: toGoal(sgd(3)),
    ten: toGoal(sgd(10)),
    adam: toGoal(adam(0.03)),
    full: toGoal(adam(0.03), "full"),
  }),
  cloud: all({
    2: onCloud(2),
    3: onCloud(3),
    4: onCloud(4),
    8: onCloud(8),
  }),
  grid: Promise.all(
    depths.map((depth) =>
      Promise.all(
        widths.map((width) =>
          onSpirals(Array<number>(depth).fill(width), 1, 9),
        ),
      ),
    ),
  ),
  budget: Promise.all([
    spend(84),
    spend(16, 16),
    spend(26, 9),
    spend(9, 28),
    spend(12, 11, 12),
  ]),
  folded: all({
    exact: learnTent([2, 2, 2]),
    least: learnTent([7]),
    deep: learnTent([8, 8, 8]),
    wide: learnTent([24]),
    wideFromHe: learnTent([24], 0.01, "he-uniform"),
    /** The network of three folds again, with other rates and He's start. */
    again: Promise.all([
      learnTent([2, 2, 2], 0.003),
      learnTent([2, 2, 2], 0.03),
      learnTent([2, 2, 2], 0.01, "he-uniform"),
    ]),
  }),
  regionRuns: learn({
    data: { name: "circles", count: 400, noise: 0.1 },
    hidden: [8, 8],
    activation: "relu",
    optimizer: adam(0.01),
    epochs: 200,
    runs: 20,
  }),
});

/** Pieces of ReLU networks of one input at PyTorch's start. */
export const pieces = {
  8: piecesAtStart([8]),
  24: piecesAtStart([24]),
  "8-8": piecesAtStart([8, 8]),
  "8-8-8": piecesAtStart([8, 8, 8]),
  /** Ten layers of two, as the tent of ten folds. */
  tens: piecesAtStart(Array<number>(10).fill(2)),
} as const;

/** The pieces of the tent of 1, 2 ... 10 folds, counted in the network. */
export const tents: readonly number[] = Array.from({ length: 10 }, (_, k) =>
  countPieces(tent(k + 1), [0, 1]),
);
