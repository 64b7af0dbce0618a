import { checkTrainable, backward, forward } from "./backpropagation.ts";
import { checkChoice, checkNumber, checkWhole } from "./check.ts";
import { makeDataset } from "./dataset.ts";
import type { Dataset, DatasetSpec, Examples } from "./dataset.ts";
import { plainKernels } from "./kernels.ts";
import type { Kernels } from "./kernels.ts";
import { losses } from "./losses.ts";
import type { Loss } from "./losses.ts";
import { classOf } from "./metrics.ts";
import { checkNetwork, initialise, layOut, parameterCount } from "./network.ts";
import type { Network, NetworkSpec } from "./network.ts";
import { optimizers, optimizerSettings } from "./optimizers.ts";
import type { OptimizerSpec } from "./optimizers.ts";
import { createRandom } from "./random.ts";
import type { RandomState } from "./random.ts";
import { reportLayers } from "./report.ts";
import type { LayerReport } from "./report.ts";
import { createWorkspace, workspaceLengths } from "./workspace.ts";

/** Everything a run is determined by; plain data. */
export interface TrainingSettings {
  /** Its seed draws the initial weights and then the order of every epoch, like a script's one torch.manual_seed. */
  readonly network: NetworkSpec;
  readonly loss: Loss;
  readonly data: DatasetSpec;
  readonly optimizer: OptimizerSpec;
  /** Examples in a step, drawn without replacement, the last batch of an epoch perhaps smaller; 'full' takes all, in order. */
  readonly batch: number | "full";
  /** Penalty l1 Σ|p| over all parameters. */
  readonly l1?: number;
  /** Penalty l2/2 Σp² over all parameters, PyTorch's weight_decay. */
  readonly l2?: number;
}

/** A run of gradient descent: its states are determined by its settings alone. */
export interface Training {
  readonly settings: TrainingSettings;
  readonly network: Network;
  readonly data: Dataset;
  readonly stepsPerEpoch: number;
  /** The steps that led to the present parameters. */
  readonly step: number;
  /** Set once the run has left the finite numbers; the parameters then are the last good ones and stay. */
  readonly diverged: Divergence | undefined;
  /** Takes one optimiser step; false if the run has diverged. */
  advance(): boolean;
  /** Takes up to `steps` steps and returns how many; `enough` is asked between steps and cannot change what they compute. */
  run(steps: number, enough?: () => boolean): number;
  /** Loss (without penalties) and accuracy over all training examples and all held out, at the present parameters. */
  measure(): Measurement;
  /** A report on every layer, first to last, for the batch the next step will use. */
  layers(): readonly LayerReport[];
  /** A copy of the whole state: a run that goes back to it continues to the same bits. */
  checkpoint(): Checkpoint;
  /** Goes back (or on) to a checkpoint of a run with these settings. */
  restore(checkpoint: Checkpoint): void;
}

/** Where a run left the finite numbers, and how, in words. */
export interface Divergence {
  readonly step: number;
  readonly epoch: number;
  readonly reason: string;
}

/** Means over examples; accuracies only where the loss is one for classes, test values only where examples are held out. */
export interface Measurement {
  readonly loss: number;
  readonly accuracy?: number;
  readonly testLoss?: number;
  readonly testAccuracy?: number;
}

/** The state of a run as plain data. */
export interface Checkpoint {
  readonly step: number;
  readonly parameters: Float64Array;
  /** The parameters one step before, to go back to should these turn out too large. */
  readonly previous: Float64Array;
  /** What the optimiser remembers. */
  readonly memory: Float64Array;
  readonly random: RandomState;
  /** The order of the examples in the present epoch; empty where all are taken at once. */
  readonly order: Uint32Array;
  readonly diverged: Divergence | undefined;
}

/** A run at its start; a RangeError that names the setting if one is wrong. */
export function createTraining(
  settings: TrainingSettings,
  kernels: Kernels = plainKernels,
): Training {
  const data = checkedData(settings);
  const { network: spec, loss, l1 = 0, l2 = 0 } = settings;
  const { name: optimizer } = settings.optimizer;
  const rule = optimizerSettings(settings.optimizer);
  const full = settings.batch === "full";
  const batch = settings.batch === "full" ? data.count : settings.batch;
  const stepsPerEpoch = Math.ceil(data.count / batch);
  const size = parameterCount(spec);
  const [parameters, previous, memory, ...arrays] = kernels.allocate([
    size,
    size,
    size * optimizers[optimizer].slots,
    ...workspaceLengths(spec, batch),
  ]);
  const workspace = createWorkspace(spec, arrays);
  const gradient = workspace.gradient.parameters;
  const network = layOut(spec, parameters);
  const random = createRandom(spec.seed ?? 0);
  initialise(network, spec, random);
  previous.set(parameters);

  let step = 0;
  let order = full ? inOrder : random.randperm(data.count);
  let diverged: Divergence | undefined;
  let prepared = false; // whether the workspace holds the next step's batch and its gradient

  /** Computes the next step's gradient, unless that is done; goes back a step if the loss is not finite any more. */
  const prepare = () => {
    if (prepared) return;
    const start = (step % stepsPerEpoch) * batch;
    const count = batchCount();
    gather(data, start, count, order);
    const { x, y, layers } = workspace;
    forward(kernels, network, layers, x, count);
    const value = backward(kernels, network, workspace, loss, x, y, count);
    prepared = true;
    if (Number.isFinite(value) || diverged) return;
    if (step > 0) step--;
    diverge(`the loss of a batch became ${value}`);
    prepare();
  };

  const batchCount = () =>
    Math.min(batch, data.count - (step % stepsPerEpoch) * batch);

  const diverge = (reason: string) => {
    parameters.set(previous);
    prepared = false;
    const epoch = Math.floor(step / stepsPerEpoch);
    diverged = { step, epoch, reason };
  };

  const advance = () => {
    prepare();
    if (diverged) return false;
    previous.set(parameters);
    if (l1 !== 0 || l2 !== 0) penalise(gradient, parameters, l1, l2);
    kernels.update(optimizer, parameters, gradient, memory, rule, step + 1);
    const lost = firstNotFinite(parameters);
    if (lost < parameters.length) {
      diverge(`a parameter became ${parameters[lost]}`);
      return false;
    }
    step++;
    prepared = false;
    if (!full && step % stepsPerEpoch === 0) {
      order = random.randperm(data.count);
    }
    return true;
  };

  /** Copies `count` examples into the workspace: from `start` on, in the given order or as they stand. */
  const gather = (
    { x, y }: Examples,
    start: number,
    count: number,
    order: Uint32Array,
  ) => {
    const { inputs } = data;
    for (let n = 0, to = 0; n < count; n++) {
      const row = order.length > 0 ? order[start + n] : start + n;
      const end = (row + 1) * inputs;
      for (let from = row * inputs; from < end; from++) {
        workspace.x[to++] = x[from];
      }
      workspace.y[n] = y[row];
    }
  };

  const measureExamples = (examples: Examples) => {
    const { x, y, layers } = workspace;
    const { a, delta } = layers[layers.length - 1];
    const { outputs } = network;
    let sum = 0;
    let right = 0;
    for (let start = 0; start < examples.count; start += batch) {
      const count = Math.min(batch, examples.count - start);
      gather(examples, start, count, inOrder);
      forward(kernels, network, layers, x, count);
      sum += count * losses[loss].evaluate(a, y, count, outputs, delta);
      for (let n = 0; n < count; n++) {
        if (classOf(a, n, outputs) === y[n]) right++;
      }
    }
    prepared = false;
    return { loss: sum / examples.count, accuracy: right / examples.count };
  };

  return {
    settings,
    network,
    data,
    stepsPerEpoch,
    get step() {
      return step;
    },
    get diverged() {
      return diverged;
    },
    advance,
    run(steps, enough = () => false) {
      let taken = 0;
      while (taken < steps && !enough() && advance()) taken++;
      return taken;
    },
    measure() {
      const kept = measureExamples(data);
      const { classifies } = losses[loss];
      const measured = classifies ? kept : { loss: kept.loss };
      if (data.test.count === 0) return measured;
      const test = measureExamples(data.test);
      return classifies
        ? { ...measured, testLoss: test.loss, testAccuracy: test.accuracy }
        : { ...measured, testLoss: test.loss };
    },
    layers() {
      prepare();
      const next = layOut(spec, parameters.slice());
      const change = gradient.slice();
      penalise(change, parameters, l1, l2);
      plainKernels.update(
        optimizer,
        next.parameters,
        change,
        memory.slice(),
        rule,
        step + 1,
      );
      return reportLayers(network, workspace, next, batchCount());
    },
    checkpoint: () => ({
      step,
      parameters: parameters.slice(),
      previous: previous.slice(),
      memory: memory.slice(),
      random: random.state(),
      order: order.slice(),
      diverged,
    }),
    restore(checkpoint) {
      checkCheckpoint(checkpoint, parameters, memory);
      ({ step, diverged } = checkpoint);
      parameters.set(checkpoint.parameters);
      previous.set(checkpoint.previous);
      memory.set(checkpoint.memory);
      random.restore(checkpoint.random);
      order = checkpoint.order.slice();
      prepared = false;
    },
  };
}

// No order drawn: the rows as they stand.
const inOrder: Uint32Array = new Uint32Array(0);

// The index of the first number that is not finite, or the length.
function firstNotFinite(values: Float64Array): number {
  let i = 0;
  while (i < values.length && values[i] - values[i] === 0) i++;
  return i;
}

// Adds the gradient of l1 Σ|p| + l2/2 Σp².
function penalise(
  gradient: Float64Array,
  parameters: Float64Array,
  l1: number,
  l2: number,
): void {
  for (let i = 0; i < gradient.length; i++) {
    gradient[i] += l1 * Math.sign(parameters[i]) + l2 * parameters[i];
  }
}

// The data set of the settings, once all of them are known to fit together.
function checkedData(settings: TrainingSettings): Dataset {
  const { network, loss, batch } = settings;
  checkNetwork(network);
  checkTrainable(network);
  checkChoice("loss", loss, losses);
  checkNumber("l1", settings.l1 ?? 0, 0);
  checkNumber("l2", settings.l2 ?? 0, 0);
  optimizerSettings(settings.optimizer);
  const data = makeDataset(settings.data);
  if (network.inputs !== data.inputs) {
    throw new RangeError(
      `invalid network inputs: ${network.inputs} (expected ${data.inputs}, as many as ${data.name} has)`,
    );
  }
  const { units } = network.layers[network.layers.length - 1];
  losses[loss].check(data.y, data.count, units);
  losses[loss].check(data.test.y, data.test.count, units);
  if (batch !== "full") checkWhole("batch", batch, 1, data.count);
  return data;
}

function checkCheckpoint(
  checkpoint: Checkpoint,
  parameters: Float64Array,
  memory: Float64Array,
): void {
  if (
    checkpoint.parameters.length !== parameters.length ||
    checkpoint.memory.length !== memory.length
  ) {
    throw new RangeError(
      `invalid checkpoint: ${checkpoint.parameters.length} parameters and ${checkpoint.memory.length} numbers of the optimiser (expected ${parameters.length} and ${memory.length})`,
    );
  }
}
