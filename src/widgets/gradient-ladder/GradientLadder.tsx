import { useMemo } from "preact/hooks";
import { formatNumber, numberText, Panels, Sparkline } from "@/plots/index.ts";
import { decodeRun } from "@/training/encodeRun.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { RunBar } from "@/ui/RunBar.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { ProblemNotice } from "../ProblemNotice.tsx";
import { addressOf } from "../settings.ts";
import { Controls } from "./Controls.tsx";
import { ladderOf } from "./ladder.ts";
import { LayerBars } from "./LayerBars.tsx";
import { LayerHistory } from "./LayerHistory.tsx";
import { jobOf, settings, stepsPerEpoch, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import "./gradient-ladder.css";

interface Props extends Settings {
  /** The figure's id. */
  readonly id: string;
  /** The first picture, by encodeRun. */
  readonly run: string;
}

// The loss of a network that answers ½ to everything lies in the middle of the timeline.
const reference = Math.LN2;
const top = 2 * reference;

/** What is left of the error, layer by layer, while a deep network trains. */
export function GradientLadder({ id, run: encoded, ...book }: Props) {
  const first = useMemo(() => decodeRun(encoded), [encoded]);
  const { values, problems, change } = useAddress(
    addressOf(settings, id, book),
  );
  const run = useTraining(jobOf(values), first, { pace: stepsPerEpoch });
  const [{ loss, layers = [] }] = run.frame.runs;
  const ladder = ladderOf(run, values.show);
  const { epoch, epochs } = run;
  const [{ network }] = run.job.runs;
  return (
    <div class="gradient-ladder" ref={run.ref}>
      <Controls values={values} onChange={change} />
      <AddressNotice problems={problems} />
      <Panels columns={2}>
        <LayerBars {...{ ladder, epoch }} />
        <LayerHistory {...{ ladder, epoch, epochs }} />
      </Panels>
      <p class="ui-verdict" aria-live="polite" aria-busy={!run.settled}>
        <Verdict {...{ ladder, layers }} width={network.layers[0].units} />
      </p>
      <RunBar
        run={run}
        loss={numberText(formatNumber(loss, 4))}
        seed={values.seed}
        onSeed={(seed) => change({ seed })}
      >
        <Sparkline
          values={run.history.map(({ runs }) => Math.min(top, runs[0].loss))}
          epochs={epochs}
          max={top}
        />
      </RunBar>
      <ProblemNotice
        run={run}
        rate={values.rate}
        onRate={(rate) => change({ rate })}
      />
    </div>
  );
}
