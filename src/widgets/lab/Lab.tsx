import { useMemo, useState } from "preact/hooks";
import { Quantity, Sparkline } from "@/plots/index.ts";
import { decodeRun } from "@/training/encodeRun.ts";
import type { Job } from "@/training/protocol.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { RunBar } from "@/ui/RunBar.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { ProblemNotice } from "../ProblemNotice.tsx";
import { impossible, labAddressOf } from "./address.ts";
import { DataControls } from "./data/DataControls.tsx";
import {
  changeByHand,
  chooseInputs,
  rateNow,
  setDepth,
  setUnits,
  withConsequences,
  type Edit,
} from "./edit.ts";
import { lossesOf } from "./history.ts";
import { parametersOf } from "./job.ts";
import { limits } from "./limits.ts";
import { LossPanel } from "./LossPanel.tsx";
import { measuredOf } from "./measured.ts";
import { DepthButtons } from "./network/DepthButtons.tsx";
import { NetworkPicture } from "./network/NetworkPicture.tsx";
import type { UnitPlace } from "./network/place.ts";
import { OutputPicture } from "./output/OutputPicture.tsx";
import { Readings } from "./Readings.tsx";
import { jobOf, settings, type Settings } from "./settings.ts";
import { shownOf } from "./shown.ts";
import { HandChanges } from "./training/HandChanges.tsx";
import { TopControls } from "./training/TopControls.tsx";
import { TrainingSettings } from "./training/TrainingSettings.tsx";
import { Verdict } from "./Verdict.tsx";
import "./lab.css";

interface Props {
  readonly id: string;
  /** The state that the lab opens with. */
  readonly book: Settings;
  /** Its run at the start, encoded. */
  readonly first: string;
}

/** The book's instrument: any data, any small network, trained here and now. */
export function Lab({ id, book, first }: Props) {
  const address = useAddress(labAddressOf(id, book));
  const { values, change } = address;
  const edit = (edit: Edit) => change(withConsequences(values, edit));
  const snapshot = useMemo(() => decodeRun(first), [first]);
  const job = useMemo(() => jobOf(values), [values]);
  const run = useTraining(job, snapshot, { pace, epoch: address.epoch });

  const [selected, select] = useState<UnitPlace>();
  const [hovered, hover] = useState<UnitPlace>();

  // All from the run that the picture shows: after a change that is, for a moment, still the one before.
  const shown = useMemo(() => shownOf(run.job), [run.job]);
  const losses = useMemo(() => lossesOf(run.history), [run.history]);
  const frame = run.frame.runs[0];
  const measured = measuredOf(shown, frame);
  const moving = run.frame.sketch === true;
  const stepsPerEpoch = stepsOf(run.job);
  const rate = rateNow(values, run.frame.step);
  const onRate = (value: number) =>
    edit(changeByHand(values, { step: run.frame.step, what: "rate", value }));
  const depth = settings.hidden.list(values.hidden).length;
  const label = `What the network says after epoch ${Math.floor(run.epoch)}: ${measured.train.said} ${measured.measure === "right" ? "training points right" : "of R²"}.`;

  return (
    <div class="lab" ref={run.ref}>
      <FigureMenu
        link={() => address.link(run.epoch)}
        onReset={address.reset}
        table
      />
      <TopControls {...{ values, edit, rate, onRate }} />
      <div class="lab-desk">
        <DataControls {...{ values, edit }} />
        <div class="lab-middle">
          <h3 class="lab-title">
            Network
            <DepthButtons
              depth={depth}
              most={limits.layers}
              onDepth={(next) => edit(setDepth(values, next))}
            />
          </h3>
          <NetworkPicture
            {...{ shown, frame, moving, selected }}
            onSelect={select}
            onHover={hover}
            onInputs={(inputs) => edit(chooseInputs(inputs))}
            onUnits={(layer, units) => edit(setUnits(values, layer, units))}
          />
        </div>
        <div class="lab-output">
          <h3 class="lab-title">Output</h3>
          <OutputPicture {...{ id, shown, frame, values, label }} />
          <Readings measured={measured} />
          <LossPanel
            {...{ losses, frame }}
            epoch={run.epoch}
            epochs={run.epochs}
          />
        </div>
      </div>
      <p class="ui-verdict" aria-live="polite" aria-busy={!run.settled}>
        <Verdict
          epoch={run.epoch}
          measured={measured}
          parameters={parametersOf(run.job)}
        />
        {hovered && ""}
      </p>
      <div class="lab-dock">
        <RunBar
          run={run}
          loss={<Quantity value={frame.loss} tone="loss" significant={4} />}
          seed={values.seed}
          onSeed={(seed) => edit({ seed })}
        >
          <Sparkline
            values={losses.train}
            epochs={run.epochs / losses.stride}
          />
        </RunBar>
      </div>
      <ProblemNotice
        run={run}
        rate={rate}
        onRate={(rate) => edit({ rate, changes: "none" })}
      />
      {impossible(values).map((sentence) => (
        <Notice key={sentence}>{sentence}</Notice>
      ))}
      <AddressNotice problems={address.problems} />
      <HandChanges {...{ values, edit, stepsPerEpoch }} />
      <TrainingSettings {...{ values, edit, rate, onRate }} />
    </div>
  );
}

/** Optimiser steps in an epoch of a job's run. */
function stepsOf({ runs: [{ data, batch }] }: Job): number {
  const { count = 0 } = "y" in data ? { count: data.y.length } : data;
  const kept = (count || 4) - Math.round((data.test ?? 0) * (count || 4));
  return batch === "full" ? 1 : Math.ceil(kept / batch);
}

// An epoch in a sixtieth of a second.
const pace = (job: Job) => stepsOf(job);
