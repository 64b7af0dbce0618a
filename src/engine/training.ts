import { backward, forward } from "./backpropagation.ts";
import { fillBatch, inOrder } from "./batch.ts";
import { applyChanges, rateAt } from "./change.ts";
import type { Dataset } from "./dataset.ts";
import { plainKernels } from "./kernels.ts";
import type { Kernels } from "./kernels.ts";
import { measureNetwork } from "./measurement.ts";
import type { Measurement } from "./measurement.ts";
import { initialise, layOut, parameterCount } from "./network.ts";
import type { Network } from "./network.ts";
import { optimizers, optimizerSettings } from "./optimizers.ts";
import { createRandom } from "./random.ts";
import type { RandomState } from "./random.ts";
import { reportLayers } from "./report.ts";
import type { LayerReport } from "./report.ts";
import { checkSettings } from "./settings.ts";
import type { TrainingSettings } from "./settings.ts";
import { createWorkspace, workspaceLengths } from "./workspace.ts";

/** A run of gradient descent: its states are determined by its settings alone. */
export interface Training {
  readonly settings: TrainingSettings;
  /** Its parameters change in place as the run goes on. */
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
  /** A report on every layer, first to last, for the batch the next step will use; that step reuses its gradient. */
  layers(): readonly LayerReport[];
  /** A copy of the whole state: a run that goes back to it continues to the same bits. */
  checkpoint(): Checkpoint;
  /** Goes back (or on) to a checkpoint of a run with these settings. */
  restore(checkpoint: Checkpoint): void;
}

/** Where a run left the finite numbers, and how, in words. */
export interface Divergence {
  /** The steps that led to the last good parameters. */
  readonly step: number;
  readonly epoch: number;
  readonly reason: string;
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
  /** The order of the examples in the present epoch; empty where all are taken as they stand. */
  readonly order: Uint32Array;
  readonly diverged: Divergence | undefined;
}

/** A run at its start; a RangeError that names the setting if one is wrong. */
export function createTraining(
  settings: TrainingSettings,
  kernels: Kernels = plainKernels,
): Training {
  const data = checkSettings(settings);
  const { network: spec, loss, l1 = 0, l2 = 0, changes = [] } = settings;
  const { name: optimizer } = settings.optimizer;
  const rule = optimizerSettings(settings.optimizer);
  const batch = settings.batch === "full" ? data.count : settings.batch;
  const stepsPerEpoch = Math.ceil(data.count / batch);

  const size = parameterCount(spec);
  const slots = size * optimizers[optimizer].slots;
  const [parameters, previous, memory, ...arrays] = kernels.allocate([
    ...[size, size, slots],
    ...workspaceLengths(spec, batch),
  ]);
  const network = layOut(spec, parameters);
  const workspace = createWorkspace(spec, arrays);
  const gradient = workspace.gradient.parameters;

  const random = createRandom(spec.seed ?? 0);
  initialise(network, spec, random);
  applyChanges(changes, 0, parameters);
  previous.set(parameters);

  const drawOrder = () =>
    settings.batch === "full" ? inOrder : random.randperm(data.count);
  let order = drawOrder();
  let step = 0;
  let diverged: Divergence | undefined;
  // Whether the workspace holds the next step's batch and its gradient.
  let prepared = false;

  // The optimiser's settings for the next step.
  const ruleNow = () => {
    if (changes.length === 0) return rule;
    const learningRate = rateAt(changes, step, rule.learningRate);
    return { ...rule, learningRate };
  };

  const batchStart = () => (step % stepsPerEpoch) * batch;
  const batchCount = () => Math.min(batch, data.count - batchStart());

  // Computes the next step's gradient, unless that is done. A loss that is not finite condemns the step before.
  const prepare = () => {
    if (prepared) return;
    const count = batchCount();
    const { x, y, layers } = workspace;
    fillBatch(workspace, data, data.inputs, order, batchStart(), count);
    forward(kernels, network, layers, x, count);
    const value = backward(kernels, network, workspace, loss, x, y, count);
    prepared = true;
    if (Number.isFinite(value) || diverged) return;
    if (step > 0) step--;
    diverge(`the loss of a batch became ${value}`);
    prepare();
  };

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
    const now = ruleNow();
    kernels.update(optimizer, parameters, gradient, memory, now, step + 1);
    const lost = firstNotFinite(parameters);
    if (lost < size) {
      diverge(`a parameter became ${parameters[lost]}`);
      return false;
    }
    step++;
    applyChanges(changes, step, parameters);
    prepared = false;
    if (step % stepsPerEpoch === 0) order = drawOrder();
    return true;
  };

  // The network after the step that would come next; the present one if none will.
  const nextNetwork = () => {
    if (diverged) return network;
    const next = layOut(spec, parameters.slice());
    const change = gradient.slice();
    const remembered = memory.slice();
    penalise(change, parameters, l1, l2);
    const { update } = plainKernels;
    const now = ruleNow();
    update(optimizer, next.parameters, change, remembered, now, step + 1);
    return next;
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
      while (taken < steps && advance()) {
        taken++;
        if (taken < steps && enough()) break;
      }
      return taken;
    },
    measure() {
      prepared = false;
      return measureNetwork(kernels, network, workspace, loss, data, batch);
    },
    layers() {
      prepare();
      return reportLayers(network, workspace, nextNetwork(), batchCount());
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
      order = settings.batch === "full" ? inOrder : checkpoint.order.slice();
      prepared = false;
    },
  };
}

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

function checkCheckpoint(
  checkpoint: Checkpoint,
  parameters: Float64Array,
  memory: Float64Array,
): void {
  const { parameters: given, memory: remembered } = checkpoint;
  if (
    given.length === parameters.length &&
    remembered.length === memory.length
  ) {
    return;
  }
  throw new RangeError(
    `invalid checkpoint: ${given.length} parameters and ${remembered.length} numbers of the optimiser (expected ${parameters.length} and ${memory.length})`,
  );
}
