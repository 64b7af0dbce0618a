import type { Run } from "@/training/useTraining.ts";
import { TrainingBar } from "../TrainingBar.tsx";
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
      <TrainingBar
        {...{ run, values, change, stride, top }}
        reference={Math.LN2}
      />
    </>
  );
}
