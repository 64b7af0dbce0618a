import type {
  Change,
  Loss,
  NetworkSpec,
  OptimizerSpec,
  TrainingSettings,
} from "@/engine/index.ts";
import { dataOf, kindOf, type Kind } from "./data.ts";
import { parameterPlace } from "./parameters.ts";
import { settings, type Settings } from "./settings.ts";

/** What a state trains, and what in it cannot be. */
export interface Plan extends Kind {
  readonly training: TrainingSettings;
  /** What the outputs and the target are, from the loss: one number, one logit, or a logit for each class. */
  readonly loss: Loss;
  /** What cannot be, each a sentence that says what is used instead. */
  readonly problems: readonly string[];
}

/** The plan of a state: always one that the engine can train. */
export function planOf(state: Settings): Plan {
  const problems: string[] = [];
  const kind = kindOf(state);
  const data = dataOf(state, kind, problems);
  const loss = lossOf(state, kind, problems);
  const network = networkOf(state, kind, loss);
  const count = kind.count - Math.round((data.test ?? 0) * kind.count);
  const training: TrainingSettings = {
    network,
    loss,
    data,
    optimizer: optimizerOf(state),
    batch: batchOf(state, count, problems),
    ...(state.l1 > 0 && { l1: state.l1 }),
    ...(state.l2 > 0 && { l2: state.l2 }),
    ...changesOf(state, network, problems),
  };
  return { ...kind, training, loss, problems };
}

/** Optimiser steps in an epoch of a plan's training. */
export function stepsPerEpochOf({ data, batch }: TrainingSettings): number {
  if (batch === "full") return 1;
  const count = data.name === "own" ? data.y.length : (data.count ?? corners);
  return Math.ceil((count - Math.round((data.test ?? 0) * count)) / batch);
}

// Only the corners of a square are always as many.
const corners = 4;

function lossOf(state: Settings, kind: Kind, problems: string[]): Loss {
  const { classes } = kind;
  const usual = classes === 0 ? "mse" : classes === 2 ? "bce" : "cross-entropy";
  const { loss } = state;
  if (loss === "usual" || loss === usual) return usual;
  if (classes === 0) {
    problems.push(`The loss ${loss} is for classes; numbers use mse.`);
    return usual;
  }
  if (classes > 2) {
    problems.push(
      `The loss ${loss} is for two classes; ${classes} classes use cross-entropy.`,
    );
    return usual;
  }
  return loss;
}

function networkOf(
  { hidden, activation, init, gain, seed }: Settings,
  { inputs, classes }: Kind,
  loss: Loss,
): NetworkSpec {
  const names = settings.activation.list(activation);
  const layers = settings.hidden.list(hidden).map((units, l) => ({
    units,
    activation: names[Math.min(l, names.length - 1)],
  }));
  const output = {
    units: loss === "cross-entropy" ? classes : 1,
    // Two classes by their squared error: the output is a probability, not a logit.
    activation: loss === "mse" && classes > 0 ? "sigmoid" : "linear",
  } as const;
  return {
    inputs: inputs.length,
    layers: [...layers, output],
    init,
    gain,
    seed,
  };
}

function optimizerOf(state: Settings): OptimizerSpec {
  const { optimizer: name, rate: learningRate } = state;
  const { momentum, nesterov, alpha, beta1, beta2, epsilon } = state;
  switch (name) {
    case "sgd":
      return { name, learningRate };
    case "momentum":
      return { name, learningRate, momentum, nesterov: nesterov === "on" };
    case "rmsprop":
      return { name, learningRate, alpha, epsilon };
    case "adam":
      return { name, learningRate, beta1, beta2, epsilon };
  }
}

function batchOf(state: Settings, count: number, problems: string[]) {
  const batch = settings.batch.list(state.batch);
  if (batch === "full" || batch <= count) return batch;
  problems.push(
    `A batch of ${batch} is more than there are training points, ${count}; it takes all of them.`,
  );
  return "full";
}

function changesOf(state: Settings, network: NetworkSpec, problems: string[]) {
  const named = settings.changes.list(state.changes);
  const changes = named.flatMap(({ step, what, value }): Change[] => {
    if (what === "rate") return [{ step, learningRate: value }];
    const parameter = parameterPlace(network, what);
    if (parameter !== undefined) return [{ step, parameter, value }];
    problems.push(`The network has no parameter ${what}; it is left out.`);
    return [];
  });
  return changes.length > 0 && { changes };
}
