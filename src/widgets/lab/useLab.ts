import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Job } from "@/training/protocol.ts";
import { useTraining } from "@/training/useTraining.ts";
import { useAddress } from "@/ui/useAddress.ts";
import { labAddressOf } from "./address.ts";
import { changeByHand, rateNow, withConsequences, type Edit } from "./edit.ts";
import { lossesOf } from "./history.ts";
import { parametersOf } from "./job.ts";
import { measuredOf } from "./measured.ts";
import { withChanges } from "./parameters.ts";
import { stepsPerEpochOf } from "./plan.ts";
import { jobOf, type Settings } from "./settings.ts";
import { shownOf } from "./shown.ts";

/** The lab's state, its run, and what can be done with them. */
export type LabHandle = ReturnType<typeof useLab>;

/** All that the parts of the lab share. Its functions stay the same from frame to frame. */
export function useLab(id: string, book: Settings, first: string) {
  const address = useAddress(labAddressOf(id, book));
  const { values, problems, change, reset } = address;
  const [opens, setOpens] = useState<number>();
  // Which training point is sent through the network, counted from 1.
  const [example, setExample] = useState(1);
  const job = useMemo(() => jobOf(values), [values]);
  const run = useTraining(job, first, {
    pace,
    epoch: address.epoch,
    opens,
  });
  const stepsPerEpoch = stepsPerEpochOf(job.runs[0]);
  const step = Math.round(run.heading * stepsPerEpoch);
  const { seek } = run;

  const now = useRef({ values, step });
  now.current = { values, step };
  /** Changes settings, or makes of the present ones what is to be changed, with what follows from it. */
  const edit = useCallback(
    (edit: Edit | ((state: Settings) => Edit)) => {
      const { values } = now.current;
      setOpens(undefined);
      change(
        withConsequences(
          values,
          typeof edit === "function" ? edit(values) : edit,
        ),
      );
    },
    [change],
  );
  /** Sets a parameter or the rate from where the run stands. */
  const byHand = useCallback(
    (what: string, value: number) => {
      const { values, step } = now.current;
      edit(changeByHand(values, { step, what, value }));
    },
    [edit],
  );
  const resetAll = useCallback(() => {
    setOpens(undefined);
    reset();
  }, [reset]);
  /** Shows another state as it stood at an epoch. */
  const open = useCallback(
    (state: Settings, epoch: number) => {
      setOpens(epoch);
      change(state);
      seek(epoch);
    },
    [change, seek],
  );

  // All from the run that the picture shows: after a change that is, for a moment, still the one before.
  const shown = useMemo(() => shownOf(run.job), [run.job]);
  const losses = useMemo(() => lossesOf(run.history), [run.history]);
  const frame = run.frame.runs[0];
  // The settings of each job: what is kept of the picture is kept with its own.
  const statesOf = useMemo(() => new WeakMap<Job, Settings>(), []);
  statesOf.set(job, values);
  /** The settings of the run that the picture shows. */
  const pictured = () =>
    run.settled ? values : (statesOf.get(run.job) ?? values);
  const weights = useMemo(
    () => withChanges(frame.parameters, run.job.runs[0], job.runs[0], step),
    [frame, run.job, job, step],
  );
  const measured = useMemo(() => measuredOf(shown, frame), [shown, frame]);
  return {
    ...{ id, values, problems, edit, byHand, open, pictured },
    reset: resetAll,
    ...{ run, frame, shown, losses, measured, stepsPerEpoch },
    /** Where the run stands in steps, or is on its way to: what is done next goes on from there. */
    step,
    ...{ example, setExample },
    link: () => address.link(run.heading),
    /** Whether the picture is a sketch, because it moves. */
    moving: run.frame.sketch === true,
    rate: rateNow(values, step),
    /** Weights, biases and slopes, also those that a hand has changed and no picture shows yet. */
    weights,
    /** How many there are. */
    parameters: parametersOf(run.job),
  };
}

// An epoch in a sixtieth of a second.
const pace = ({ runs: [training] }: Job) => stepsPerEpochOf(training);
