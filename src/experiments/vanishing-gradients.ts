import { parameterCount } from "../engine/index.ts";
import type { OptimizerSpec } from "../engine/index.ts";
import { all } from "./all.ts";
import { measured } from "./measured.ts";
import { digitCounts, learnDigits } from "./vanishing-gradients/digits.ts";
import {
  ladderSeeds,
  readLadder,
  trainLadder,
} from "./vanishing-gradients/ladder.ts";
import { raceSettings, runRace, spirals } from "./vanishing-gradients/race.ts";
import { deepNetwork, starts } from "./vanishing-gradients/starts.ts";

const sgd: OptimizerSpec = { name: "sgd", learningRate: 0.1 };
const adam = (learningRate: number): OptimizerSpec => ({
  name: "adam",
  learningRate,
});

/** The numbers of chapter 5. All runs are begun before any is awaited, so that no core waits. */
export const {
  /** Ten hidden layers of 30 before any training, by activation and start. */
  ladder,
  /** The sigmoid ladder in training. */
  ladderRuns,
  /** Three activations on the spirals. */
  race,
  /** The race with σ(z) - ½, centred and flat, and with σ(4z), steep and not centred. */
  centring,
  /** Sigmoids under Adam. */
  escape,
  /** Sigmoids under Adam, from Xavier's weights times 4 and times 1. */
  gainFour,
  /** Tanh on the same spirals at a fifth of their size, from Xavier's weights. */
  smallInputs,
  /** Logistic regression on the spirals: loss and accuracy at the end. */
  logistic,
  /** Test accuracies on the digits with 2 and with 5 hidden layers. */
  digits,
  /** The largest difference between two units of the first layer after some steps, from equal and from random weights. */
  symmetry,
  /** The race network with its first three layers frozen: accuracies, and how many parameters that leaves. */
  frozen,
} = await all({
  ladder: all({
    seeds: ladderSeeds,
    sigmoid: all({
      pytorch: readLadder("sigmoid", "pytorch"),
      xavier: readLadder("sigmoid", "xavier"),
      gainFour: readLadder("sigmoid", "gainFour"),
      he: readLadder("sigmoid", "he"),
    }),
    tanh: all({
      pytorch: readLadder("tanh", "pytorch"),
      xavier: readLadder("tanh", "xavier"),
      he: readLadder("tanh", "he"),
      normal: readLadder("tanh", "normal"),
    }),
    relu: all({
      pytorch: readLadder("relu", "pytorch"),
      xavier: readLadder("relu", "xavier"),
      he: readLadder("relu", "he"),
      normal: readLadder("relu", "normal"),
    }),
    centred: all({ xavier: readLadder("centred-sigmoid", "xavier") }),
  }),
  ladderRuns: trainLadder(),
  race: all({
    sigmoid: runRace("sigmoid", 10),
    tanh: runRace("tanh", 10),
    relu: runRace("relu", 10),
  }),
  centring: all({
    flat: runRace("centred-sigmoid", 5),
    steep: runRace("steep-sigmoid", 5),
  }),
  escape: all({
    adam: runRace("sigmoid", 5, {
      optimizer: adam(0.01),
      epochs: 150,
      stops: true,
    }),
  }),
  gainFour: all({
    adam: runRace("sigmoid", 5, {
      start: starts.gainFour,
      optimizer: adam(0.003),
      epochs: 100,
      stops: true,
    }),
    plain: runRace("sigmoid", 5, {
      start: starts.xavier,
      optimizer: adam(0.003),
      epochs: 100,
      stops: true,
    }),
  }),
  smallInputs: runRace("tanh", 3, {
    start: starts.xavier,
    data: { ...spirals, radius: 1, noise: 0.02 },
  }),
  logistic: regressLogistically(),
  digits: all({
    ...digitCounts,
    shallow: all({
      sgd: learnDigits(2, sgd),
      adam: learnDigits(2, adam(0.001)),
    }),
    deep: all({ sgd: learnDigits(5, sgd), adam: learnDigits(5, adam(0.001)) }),
  }),
  symmetry: breakSymmetry(),
  frozen: freeze(),
});

async function regressLogistically() {
  const [{ points }] = await measured("learningCurve", [
    { training: raceSettings("tanh", [], 0), epochs: 100, every: 100 },
  ]);
  const { loss, accuracy = NaN } = points[0];
  return { loss, accuracy };
}

async function breakSymmetry() {
  const steps = 500;
  const equal = { init: "constant", gain: 0.1 } as const;
  const sizes = [100, 100, 100, 16];
  const [constant, pytorch] = await measured(
    "unitDifference",
    [equal, starts.pytorch].map((start) => ({
      training: raceSettings("tanh", sizes, 0, { start }),
      steps,
    })),
  );
  return { steps, constant, pytorch };
}

async function freeze() {
  const layers = 3;
  const network = (activation: "tanh" | "sigmoid") =>
    deepNetwork(2, [100, 100, 100, 16], 1, activation, starts.pytorch, 0);
  const [tanh, sigmoid] = await measured(
    "randomFeatures",
    (["tanh", "sigmoid"] as const).map((activation) => ({
      network: network(activation),
      data: spirals,
      frozen: layers,
      optimizer: adam(0.01),
      steps: 1000,
    })),
  );
  const whole = network("tanh");
  const kept = { ...whole, layers: whole.layers.slice(0, layers) };
  return {
    tanh,
    sigmoid,
    parameters: { frozen: parameterCount(kept), all: parameterCount(whole) },
  };
}
