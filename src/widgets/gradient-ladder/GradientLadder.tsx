import { useMemo } from "preact/hooks";
import { Panels } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { inTheLab } from "../inTheLab.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { Controls } from "./Controls.tsx";
import { domainOf, ladderOf, pastOf } from "./ladder.ts";
import { LayerBars } from "./LayerBars.tsx";
import { LayerHistory } from "./LayerHistory.tsx";
import { LayerTable } from "./LayerTable.tsx";
import { stepsPerEpoch } from "../deepRings.ts";
import { jobOf, settings, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import "./gradient-ladder.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

// The loss of a network that answers ½ to everything; it stands half way up the timeline.
const coin = Math.LN2;

/** What is left of the error on its way back through a deep network, layer by layer, while the network trains. */
export function GradientLadder({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, {
    pace: stepsPerEpoch,
    epoch: address.epoch,
  });

  const { epoch, epochs, frame, history } = run;
  const [{ layers = [] }] = frame.runs;
  const { show } = values;
  const ladder = ladderOf(run, show);
  // Four thousand numbers, the same as long as the reader goes to and fro along a known run.
  const past = useMemo(() => pastOf(history, show), [history, show]);
  const panel = { past, domain: domainOf(ladder, past), epoch };
  return (
    <div class="gradient-ladder" ref={run.ref}>
      <FigureMenu
        lab={inTheLab(run.job, run.epoch)}
        link={() => address.link(run.heading)}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <LayerBars {...panel} ladder={ladder} />
        <LayerHistory {...panel} epochs={epochs} />
      </Panels>
      <p
        class="ui-verdict gradient-ladder-verdict"
        aria-live="polite"
        aria-busy={!run.settled}
      >
        <Verdict {...{ ladder, layers }} />
      </p>
      <TrainingBar
        {...{ run, values, change }}
        top={2 * coin}
        reference={coin}
      />
      <AddressNotice problems={address.problems} />
      <LayerTable {...{ ladder, layers, epoch }} />
    </div>
  );
}
