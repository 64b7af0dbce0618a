import { useMemo } from "preact/hooks";
import { makeDataset } from "@/engine/index.ts";
import { Panels } from "@/plots/index.ts";
import type { HistoryRecord } from "@/training/protocol.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { thinned } from "../approximation-bench/losses.ts";
import { inTheLab } from "../inTheLab.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { Controls } from "./Controls.tsx";
import type { LossHistory } from "./Losses.tsx";
import { LossTable } from "./LossTable.tsx";
import { Rival } from "./Rival.tsx";
import { jobOf, rivals, settings, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import "./smooth-or-straight.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

// Steps a repaint: the run takes five seconds or as long as the machine needs.
const pace = 8;

const names = Object.values(rivals);

/** Three networks 1-3-5-4-1 that differ in their activation alone, trained side by side on the same points of a sine. */
export function SmoothOrStraight({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, {
    pace,
    epoch: address.epoch,
  });

  // All from the run that the picture shows: after a change that is, for a moment, still the one before.
  const { runs } = run.job;
  const spec = runs[0].data;
  const data = useMemo(() => makeDataset(spec), [spec]);
  const { noise } = values;
  const floor = noise * noise;
  const epoch = Math.floor(run.epoch);
  const histories = useMemo(
    () => names.map((_, i) => historyOf(run.history, i)),
    [run.history],
  );
  return (
    <div class="smooth-or-straight" ref={run.ref}>
      <FigureMenu
        lab={inTheLab(run.job, run.epoch, ["sigmoid", "tanh", "ReLU"])}
        link={() => address.link(run.heading)}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <Panels columns={3}>
        {run.frame.runs.map((frame, i) => (
          <Rival
            key={names[i]}
            name={names[i]}
            spec={runs[i].network}
            frame={frame}
            data={data}
            floor={floor}
            history={histories[i]}
            epoch={epoch}
            worded={i === 0}
          />
        ))}
      </Panels>
      <Verdict
        frames={run.frame.runs}
        names={names}
        data={data}
        floor={floor}
        epoch={epoch}
        settled={run.settled}
      />
      <TrainingBar {...{ run, values, change, names }} />
      <AddressNotice problems={address.problems} />
      <LossTable histories={histories} names={names} />
    </div>
  );
}

function historyOf(
  history: readonly HistoryRecord[],
  index: number,
): LossHistory {
  const records = thinned(history);
  return {
    steps: records.map(({ epoch }) => epoch),
    training: records.map(({ runs }) => runs[index].loss),
    test: records.map(({ runs }) => runs[index].testLoss ?? NaN),
  };
}
