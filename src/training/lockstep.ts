import { createTraining, plainKernels } from "@/engine/index.ts";
import type { Checkpoint, Kernels } from "@/engine/index.ts";
import { createCheckpoints } from "./checkpoints.ts";
import { checkObserve, observeRun, recordRun, sketchOf } from "./observe.ts";
import type { Frame, HistoryRecord, Job, Stop } from "./protocol.ts";

/** The networks of a job, trained step for step side by side, to and fro along one run. */
export interface Lockstep {
  readonly stepsPerEpoch: number;
  readonly step: number;
  /** Whether no step follows: the last epoch is over, or the next step would not be finite. */
  readonly ended: boolean;
  /** One record for each whole epoch that was ever reached. */
  readonly history: readonly HistoryRecord[];
  /** Why the run ends before its last epoch, once that is known. */
  readonly stop: Stop | undefined;
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
 * of its runs, by its place, and at the place after the last those that draw what a frame shows of them all.
 */
export function createLockstep(
  job: Job,
  kernelsOf: (run: number) => Kernels = () => plainKernels,
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
      history.push({ epoch, runs });
    }
    checkpoints.keep(epoch, () => trainings.map((t) => t.checkpoint()));
    return true;
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
  return {
    stepsPerEpoch,
    history,
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
  };
}
