import {
  createTraining,
  lossAndGradient,
  plainKernels,
} from "@/engine/index.ts";
import type {
  Divergence,
  Kernels,
  Training,
  TrainingSettings,
} from "@/engine/index.ts";
import { checkObserve, observeRun } from "./observe.ts";
import type { Observe, RunFrame } from "./protocol.ts";

/** One of the networks of a sweep: trained for so many epochs, whatever becomes of it. */
export interface SweepRun {
  readonly training: TrainingSettings;
  readonly epochs: number;
  /** What its result reports besides the loss, such as enough to draw its fit. */
  readonly observe?: SweepObserve;
}

/** What a result reports besides the loss; what is not asked for costs nothing. */
export interface SweepObserve extends Pick<Observe, "curve" | "parameters"> {
  /** The norm of the last gradient, which tells a run that stands still from one that is not finished. */
  readonly gradient?: boolean;
}

/** What became of it, a pure function of the run. */
export interface SweepResult {
  /** The steps taken. */
  readonly step: number;
  /** Loss and accuracy after them, and what was asked for. */
  readonly measured: RunFrame;
  /** Set where the run left the finite numbers before its last epoch. */
  readonly diverged: Divergence | undefined;
  /** ‖∇J‖ by all parameters, J the mean loss over all training examples without penalties; where it was asked for. */
  readonly gradientNorm?: number;
}

/** Trains a network of a sweep to its end; an error in words where its settings are refused. */
export function trainToEnd(
  { training: settings, epochs, observe = {} }: SweepRun,
  kernels: Kernels,
): SweepResult {
  const training = createTraining(settings, kernels);
  checkObserve(observe, [training]);
  training.run(epochs * training.stepsPerEpoch);
  const { step, diverged } = training;
  return {
    step,
    measured: observeRun(training, observe, 0, plainKernels),
    diverged,
    ...(observe.gradient && { gradientNorm: gradientNorm(training) }),
  };
}

function gradientNorm({ network, settings, data }: Training): number {
  const { x, y, count } = data;
  const { gradient } = lossAndGradient(network, settings.loss, x, y, count);
  return Math.sqrt(gradient.reduce((sum, g) => sum + g * g, 0));
}
