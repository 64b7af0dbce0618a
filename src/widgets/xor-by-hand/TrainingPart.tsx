import { Quantity, Sparkline } from "@/plots/index.ts";
import type { Run } from "@/training/useTraining.ts";
import { Notice } from "@/ui/Notice.tsx";
import { RunBar } from "@/ui/RunBar.tsx";
import { handsOn } from "./handsOn.ts";
import type { Net } from "./net.ts";
import { SeedStrip } from "./SeedStrip.tsx";
import type { Settings } from "./settings.ts";

interface Props {
  readonly run: Run;
  /** The network that the picture shows. */
  readonly net: Net;
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  /** How the runs from the first seeds end, where that is known. */
  readonly endings: readonly number[] | undefined;
}

// Every so many steps the curve over the timeline has a point; it goes up to twice the loss of knowing nothing.
const stride = 10;
const top = 2 * Math.LN2;

/** What belongs to a training: its numbers to be taken in hand, the seeds to choose from, the bar. */
export function TrainingPart({ run, net, values, change, endings }: Props) {
  const { loss } = run.frame.runs[0];
  return (
    <>
      {values.hidden < 4 && values.activation === "relu" && (
        <button
          type="button"
          class="ui-action"
          onClick={() => {
            run.pause();
            change({ mode: "by-hand", ...handsOn(net) });
          }}
        >
          Take these numbers in hand
        </button>
      )}
      {endings && (
        <SeedStrip
          losses={endings}
          seed={values.seed}
          onOpen={(seed) => {
            run.play();
            change({ seed });
          }}
        />
      )}
      <RunBar
        run={run}
        loss={<Quantity value={loss} tone="loss" significant={4} />}
        seed={values.seed}
        onSeed={(seed) => change({ seed })}
      >
        <Sparkline
          values={run.history
            .filter(({ epoch }) => epoch % stride === 0)
            .map(({ runs }) => Math.min(top, runs[0].loss))}
          epochs={run.epochs / stride}
          max={top}
          reference={Math.LN2}
        />
      </RunBar>
      {run.problem && (
        <Notice
          urgent
          title="The training has stopped."
          remedy={{ label: "Try again", apply: run.reset }}
        >
          {run.problem.kind === "failed"
            ? run.problem.message
            : run.problem.reason}
        </Notice>
      )}
    </>
  );
}
