import { createTraining, plainKernels } from "@/engine/index.ts";
import type { Divergence, Kernels, TrainingSettings } from "@/engine/index.ts";
import { checkObserve, observeRun } from "./observe.ts";
import type { Observe, RunFrame } from "./protocol.ts";

/** One of the networks of a sweep: trained for so many epochs, whatever becomes of it. */
export interface SweepRun {
  readonly training: TrainingSettings;
  readonly epochs: number;
  /** What its result reports besides the loss, such as enough to draw its fit. */
  readonly observe?: Pick<Observe, "curve" | "parameters">;
}

/** What became of it, a pure function of the run. */
export interface SweepResult {
  /** The steps taken. */
  readonly step: number;
  /** Loss and accuracy after them, and what was asked for. */
  readonly measured: RunFrame;
  /** Set where the run left the finite numbers before its last epoch. */
  readonly diverged: Divergence | undefined;
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
  };
}
