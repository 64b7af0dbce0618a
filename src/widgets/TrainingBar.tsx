import { useMemo } from "preact/hooks";
import { Quantity, Sparkline } from "@/plots/index.ts";
import type { Run } from "@/training/useTraining.ts";
import { RunBar } from "@/ui/RunBar.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";

interface Training {
  readonly seed: number;
  /** The learning rate, where the reader chooses it. */
  readonly rate?: number;
}

interface Props extends Omit<LineProps, "run"> {
  readonly run: Run;
  /** The figure's settings, and how they are changed. */
  readonly values: Training;
  readonly change: (changes: Partial<Training>) => void;
  /** What the networks are called, where there are several: their losses then stand in the picture, not in the bar. */
  readonly names?: readonly string[];
}

/** What a reader does with a run: the bar with its seed and loss, and the way out where the training has stopped. */
export function TrainingBar({ run, values, change, names, ...line }: Props) {
  const bar = {
    run,
    seed: values.seed,
    onSeed: (seed: number) => change({ seed }),
  };
  const { loss } = run.frame.runs[0];
  return (
    <>
      {names ? (
        <RunBar {...bar} />
      ) : (
        <RunBar
          {...bar}
          loss={<Quantity value={loss} tone="loss" significant={4} />}
        >
          <LossLine run={run} {...line} />
        </RunBar>
      )}
      <ProblemNotice
        run={run}
        names={names}
        rate={values.rate}
        onRate={(rate) => change({ rate })}
      />
    </>
  );
}

interface LineProps {
  readonly run: Run;
  /** Where the line of the loss is cut; at its highest if left out. */
  readonly top?: number;
  /** A loss to compare with: a grey line. */
  readonly reference?: number;
  /** The line goes through every so many epochs. */
  readonly stride?: number;
}

function LossLine({ run, top, reference, stride = 1 }: LineProps) {
  const { history, epochs } = run;
  const values = useMemo(
    () =>
      history
        .filter(({ epoch }) => epoch % stride === 0)
        .map(({ runs }) => Math.min(runs[0].loss, top ?? Infinity)),
    [history, top, stride],
  );
  return (
    <Sparkline {...{ values, reference }} epochs={epochs / stride} max={top} />
  );
}
