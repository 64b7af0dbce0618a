import { useEffect, useRef, useState } from "preact/hooks";
import { connectSweepWorker, sweepThreads } from "./sweep.ts";
import { createSweeper } from "./sweeper.ts";
import type { Sweeper, SweepView } from "./sweeper.ts";
import type { SweepRun } from "./sweepRun.ts";

/** A sweep that a figure shows: what there is of it, and what its bar can ask. */
export interface Sweep
  extends SweepView, Pick<Sweeper, "again" | "resume" | "cancel"> {}

// Long enough for the next value of a slider that is dragged.
const moment = 250;

/**
 * Trains many networks in the background and shows their results as they come, `first` being those of the runs that
 * the page was built with, where it has them. Other runs are trained by themselves.
 */
export function useSweep(
  runs: readonly SweepRun[],
  first: SweepView["results"] = runs.map(() => undefined),
): Sweep {
  const show = useRef<(view: SweepView) => void>(() => undefined);
  const [sweeper] = useState(() =>
    createSweeper(
      { runs, results: first },
      {
        connect: connectSweepWorker,
        threads: sweepThreads,
        show: (view) => show.current(view),
        later(callback) {
          const timer = setTimeout(callback, moment);
          return () => clearTimeout(timer);
        },
      },
    ),
  );
  const [view, setView] = useState(sweeper.view);
  show.current = setView;

  useEffect(() => sweeper.setRuns(runs));
  useEffect(() => () => sweeper.close(), [sweeper]);

  const { again, resume, cancel } = sweeper;
  return { ...view, again, resume, cancel };
}
