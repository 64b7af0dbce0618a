import { createTraining } from "@/engine/index.ts";
import type {
  Divergence,
  Kernels,
  Measurement,
  TrainingSettings,
} from "@/engine/index.ts";

/** One of the networks of a sweep: trained for so many epochs, whatever becomes of it. */
export interface SweepRun {
  readonly training: TrainingSettings;
  readonly epochs: number;
}

/** What became of it, a pure function of the run. */
export interface SweepResult {
  /** The steps taken. */
  readonly step: number;
  /** Loss and accuracy after them. */
  readonly measured: Measurement;
  /** Set where the run left the finite numbers before its last epoch. */
  readonly diverged: Divergence | undefined;
}

/** Trains a network of a sweep to its end; an error in words where its settings are refused. */
export function trainToEnd(run: SweepRun, kernels: Kernels): SweepResult {
  const training = createTraining(run.training, kernels);
  training.run(run.epochs * training.stepsPerEpoch);
  const measured = training.measure();
  const { step, diverged } = training;
  return { step, measured, diverged };
}
