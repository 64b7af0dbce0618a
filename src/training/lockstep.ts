import { createTraining, plainKernels } from "@/engine/index.ts";
import type { Checkpoint, Kernels } from "@/engine/index.ts";
import { createCheckpoints } from "./checkpoints.ts";
import type { Checkpoints } from "./checkpoints.ts";
import { checkObserve, observeRun, recordRun, sketchOf } from "./observe.ts";
import type { Frame, HistoryRecord, Job, Met, Stop } from "./protocol.ts";
import { sameHistory, sharedSteps } from "./shared.ts";
import { createUntil } from "./until.ts";

/** The networks of a job, trained step for step side by side, to and fro along one run. */
export interface Lockstep {
  readonly job: Job;
  readonly stepsPerEpoch: number;
  readonly step: number;
  /** Whether no step follows: the last epoch is over, or the next step would not be finite. */
  readonly ended: boolean;
  /** One record for each whole epoch that was ever reached. */
  readonly history: readonly HistoryRecord[];
  /** Why the run ends before its last epoch, once that is known. */
  readonly stop: Stop | undefined;
  /** The condition that ends the run before its last epoch, once it is met. */
  readonly met: Met | undefined;
  /** The states that are kept, for a job that begins as this one does. */
  readonly checkpoints: Checkpoints<readonly Checkpoint[]>;
  /** Takes one step; false at the end of the run. */
  advance(): boolean;
  /** Goes towards a step until `enough` says so, asked after each; whether it is there or at the end of the run. */
  seek(step: number, enough: () => boolean): boolean;
  /**
   * What the job asks to see of the present step; the last finite one, should this turn out not to be. In a moving
   * picture that goes on, fields have the resolution the job gives for it.
   */
  frame(moving: boolean): Frame;
}

/**
 * The networks of `job` at step 0; an error in words where it cannot be trained. `kernelsOf` gives the kernels of each
 * of its runs, by its place, and at the place after the last those that draw what a frame shows of them all. What a
 * job `before` has in common with this one is not computed again.
 */
export function createLockstep(
  job: Job,
  kernelsOf: (run: number) => Kernels = () => plainKernels,
  before?: Lockstep,
): Lockstep {
  const trainings = job.runs.map((settings, run) =>
    createTraining(settings, kernelsOf(run)),
  );
  const drawing = kernelsOf(trainings.length);
  checkObserve(job.observe, trainings);
  const { stepsPerEpoch } = trainings[0];
  if (trainings.some((training) => training.stepsPerEpoch !== stepsPerEpoch))
    throw new RangeError(
      `steps in an epoch: ${trainings.map((t) => t.stepsPerEpoch).join(", ")} (expected the same for all runs of a job)`,
    );

  const checkpoints = createCheckpoints<readonly Checkpoint[]>();
  const history: HistoryRecord[] = [];
  let step = 0;
  let last = job.epochs * stepsPerEpoch;
  let stop: Stop | undefined;
  let met: Met | undefined;
  const until = job.until && createUntil(job.until);

  const advance = () => {
    if (step >= last) return false;
    if (trainings.some((training) => !training.advance())) return endRun();
    step++;
    return step % stepsPerEpoch !== 0 || arrive(step / stepsPerEpoch);
  };

  // Leaves a record and a checkpoint of a whole epoch.
  const arrive = (epoch: number) => {
    if (epoch === history.length) {
      const runs = trainings.map((t) => recordRun(t, job.observe));
      if (trainings.some((training) => training.diverged)) return endRun();
      record({ epoch, runs });
    }
    checkpoints.keep(epoch, () => trainings.map((t) => t.checkpoint()));
    return true;
  };

  const record = (next: HistoryRecord) => {
    history.push(next);
    met = until?.(next);
    if (met) last = met.epoch * stepsPerEpoch;
  };

  // Records and states of a job that begins as this one does.
  const adopt = (from: Lockstep) => {
    const shared = sharedSteps(from.job.runs, job.runs);
    if (shared <= 0 || !sameHistory(from.job, job)) return;
    for (const known of from.history.slice(1)) {
      const past = known.epoch > job.epochs || met !== undefined;
      if (past || known.epoch * stepsPerEpoch >= shared) break;
      record(known);
    }
    for (const { epoch, state } of from.checkpoints.all())
      if (epoch * stepsPerEpoch < shared && epoch < history.length)
        checkpoints.keep(epoch, () => state);
  };

  // The diverged run stands at its last finite state, the others perhaps a step or two further: all go back to it.
  const endRun = () => {
    const run = trainings.findIndex((training) => training.diverged);
    const { diverged, step: finite } = trainings[run];
    stop = {
      run,
      epoch: Math.floor(finite / stepsPerEpoch) + 1,
      reason: diverged?.reason ?? "",
    };
    last = finite;
    step = Infinity;
    seek(last, () => false);
    return false;
  };

  const seek = (wanted: number, enough: () => boolean) => {
    const target = Math.min(wanted, last);
    const kept = checkpoints.before(Math.floor(target / stepsPerEpoch));
    if (kept && (step > target || kept.epoch * stepsPerEpoch > step)) {
      trainings.forEach((training, i) => training.restore(kept.state[i]));
      step = kept.epoch * stepsPerEpoch;
    }
    while (step < target && advance()) if (enough()) break;
    return step >= Math.min(target, last);
  };

  const frame = (moving: boolean): Frame => {
    const sketch = moving && step < last ? sketchOf(job.observe) : undefined;
    const observe = sketch ?? job.observe;
    const runs = trainings.map((t, i) => observeRun(t, observe, i, drawing));
    if (step > 0 && trainings.some((training) => training.diverged)) {
      endRun();
      return frame(false);
    }
    const epoch = step / stepsPerEpoch;
    return { step, epoch, ...(sketch && { sketch: true }), runs };
  };

  arrive(0);
  if (before) adopt(before);
  return {
    job,
    stepsPerEpoch,
    history,
    checkpoints,
    advance,
    seek,
    frame,
    get step() {
      return step;
    },
    get ended() {
      return step >= last;
    },
    get stop() {
      return stop;
    },
    get met() {
      return met;
    },
  };
}
