import type { Run } from "@/training/useTraining.ts";
import { Notice } from "@/ui/Notice.tsx";

interface Props {
  readonly run: Run;
  /** What the picture's networks are called, where there are several. */
  readonly names?: readonly string[];
  /** The learning rate of the run that is shown, where the reader chooses it. */
  readonly rate?: number;
  /** Sets another rate. */
  readonly onRate?: (rate: number) => void;
}

/** Why a run stands still against the reader's will, and the way out: a smaller rate, or another try. */
export function ProblemNotice({ run, names = [], rate, onRate }: Props) {
  const { problem } = run;
  if (!problem) return null;
  const again = { label: "Try again", apply: run.play };
  if (problem.kind === "failed")
    return (
      <Notice urgent title="The training has stopped." remedy={again}>
        {problem.message}
      </Notice>
    );
  const name = names[problem.run];
  const title = `Stopped in epoch ${problem.epoch}: ${name ? `${name}, ` : ""}${problem.reason}.`;
  const shown = "The picture shows the last state before.";
  if (rate === undefined || !onRate)
    return (
      <Notice urgent title={title} remedy={again}>
        {shown}
      </Notice>
    );
  const smaller = Number((rate / 10).toPrecision(1));
  return (
    <Notice
      urgent
      title={title}
      remedy={{
        label: `Set the rate to ${smaller} and start again`,
        apply() {
          onRate(smaller);
          run.play();
        },
      }}
    >
      {shown} A learning rate of {rate} throws the weights so far that numbers
      outgrow the computer’s.
    </Notice>
  );
}
