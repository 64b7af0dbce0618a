import type { Run } from "@/training/useTraining.ts";
import { Notice } from "@/ui/Notice.tsx";
import { racers, type Settings } from "./settings.ts";

interface Props {
  readonly run: Run;
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** Why the race has stopped, if it has, and a way on. */
export function Problem({ run, values, change }: Props) {
  const { problem } = run;
  if (!problem) return null;
  if (problem.kind === "failed")
    return (
      <Notice
        urgent
        title="The training has stopped."
        remedy={{ label: "Try again", apply: run.play }}
      >
        {problem.message}
      </Notice>
    );

  const name = Object.values(racers)[problem.run];
  const rate = Number((values.rate / 3).toPrecision(1));
  const slower = () => {
    change({ rate });
    run.play();
  };
  return (
    <Notice
      urgent
      title={`Stopped in epoch ${problem.epoch}: ${name} has left the numbers.`}
      remedy={{
        label: `Set the rate to ${rate} and start again`,
        apply: slower,
      }}
    >
      In the {name} network {problem.reason}. The picture shows the last state
      before. A learning rate of {values.rate} throws the weights too far.
    </Notice>
  );
}
