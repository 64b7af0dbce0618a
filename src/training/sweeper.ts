import { sweep, type ConnectSweep } from "./sweep.ts";
import type { SweepResult, SweepRun } from "./sweepRun.ts";

/** What a figure shows of a sweep. */
export interface SweepView {
  readonly runs: readonly SweepRun[];
  /** Each at the place of its run; undefined where there is none yet. */
  readonly results: readonly (SweepResult | undefined)[];
  /** How many there are. */
  readonly done: number;
  readonly training: boolean;
  /** What ended the training, in words, if not its last result. */
  readonly problem: string | undefined;
}

/** What can be asked of a sweep. */
export interface Sweeper {
  readonly view: SweepView;
  /** Takes other runs in the place of these, and trains them after a moment; nothing happens if they are the same. */
  setRuns(runs: readonly SweepRun[]): void;
  /** Forgets all results and trains every network once more. */
  again(): void;
  /** Trains the networks that have no result. */
  resume(): void;
  /** Stops; the results so far stay. */
  cancel(): void;
  /** Stops and shows nothing any more. */
  close(): void;
}

/** The world of a sweep. */
export interface SweeperOptions {
  readonly connect: ConnectSweep;
  /** How many networks train at the same time. */
  readonly threads: () => number;
  /** Told of every change. */
  readonly show: (view: SweepView) => void;
  /** Calls back after a moment, in which a slider that is dragged sends the next runs; the answer calls it off. */
  readonly later: (callback: () => void) => () => void;
}

/** A sweep that a page can change, stop and take up again; it begins with the results of `first`, where the page has them. */
export function createSweeper(
  first: Pick<SweepView, "runs" | "results">,
  { connect, threads, show, later }: SweeperOptions,
): Sweeper {
  let view = viewOf(first);
  let stop: () => void = () => undefined;

  const update = (changes: Partial<SweepView>) =>
    show((view = viewOf({ ...view, ...changes })));

  const resume = () => {
    stop();
    const { runs, results } = view;
    const missing = [...runs.keys()].filter((i) => !results[i]);
    const controller = new AbortController();
    const { signal } = controller;
    stop = () => controller.abort();
    update({ training: true, problem: undefined });
    sweep(
      missing.map((i) => runs[i]),
      {
        ...{ connect, threads: threads(), signal },
        progress: (found) =>
          update({ results: filled(results, missing, found) }),
      },
    ).then(
      () => !signal.aborted && update({ training: false }),
      (error: Error) =>
        !signal.aborted && update({ training: false, problem: error.message }),
    );
  };

  const setRuns = (runs: readonly SweepRun[]) => {
    if (same(runs, view.runs)) return;
    stop();
    if (same(runs, first.runs))
      return update({ ...first, training: false, problem: undefined });
    const results = runs.map(() => undefined);
    update({ runs, results, training: true, problem: undefined });
    stop = later(resume);
  };

  return {
    get view() {
      return view;
    },
    setRuns,
    resume,
    again() {
      view = viewOf({ ...view, results: view.runs.map(() => undefined) });
      resume();
    },
    cancel() {
      stop();
      update({ training: false });
    },
    close() {
      stop();
    },
  };
}

const viewOf = (
  view: Pick<SweepView, "runs" | "results"> & Partial<SweepView>,
): SweepView => ({
  training: false,
  problem: undefined,
  ...view,
  done: view.results.filter(Boolean).length,
});

// The results with those found at the places of the missing ones.
const filled = (
  results: readonly (SweepResult | undefined)[],
  missing: readonly number[],
  found: readonly (SweepResult | undefined)[],
) => results.map((result, i) => result ?? found[missing.indexOf(i)]);

const same = (a: readonly SweepRun[], b: readonly SweepRun[]) =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
