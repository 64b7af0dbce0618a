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
import { impossible, isTooLong, labAddressOf } from "./address.ts";
import { Compare } from "./compare/Compare.tsx";
import { freeName, type Pin } from "./compare/pins.ts";
import { DataControls } from "./data/DataControls.tsx";
import { takeOver, type Brush } from "./data/own.ts";
import { PointEditor } from "./data/PointEditor.tsx";
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
import { Looks } from "./look/Looks.tsx";
import { LossPanel } from "./LossPanel.tsx";
import { measuredOf } from "./measured.ts";
import { DepthButtons } from "./network/DepthButtons.tsx";
import { NetworkPicture } from "./network/NetworkPicture.tsx";
import { exists, type UnitPlace } from "./network/place.ts";
import { MiniPicture } from "./output/MiniPicture.tsx";
import { OutputPicture } from "./output/OutputPicture.tsx";
import { ViewControls } from "./output/ViewControls.tsx";
import { Readings } from "./Readings.tsx";
import { stepsPerEpochOf } from "./plan.ts";
import { jobOf, settings, type Settings } from "./settings.ts";
import { shownOf } from "./shown.ts";
import { HandChanges } from "./training/HandChanges.tsx";
import { TopControls } from "./training/TopControls.tsx";
import { TrainingSettings } from "./training/TrainingSettings.tsx";
import { UnitCard } from "./unit/UnitCard.tsx";
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
  const [opens, setOpens] = useState<number>();
  const edit = (edit: Edit) => {
    setOpens(undefined);
    change(withConsequences(values, edit));
  };
  const snapshot = useMemo(() => decodeRun(first), [first]);
  const job = useMemo(() => jobOf(values), [values]);
  const run = useTraining(job, snapshot, {
    pace,
    epoch: address.epoch,
    opens,
  });
  // Another state as it stood at an epoch.
  const open = (state: Settings, epoch: number) => {
    setOpens(epoch);
    change(state);
    run.seek(epoch);
  };

  const [selected, select] = useState<UnitPlace & { input?: number }>();
  const [hovered, hover] = useState<UnitPlace>();
  const [example, setExample] = useState(1);
  const [brush, setBrush] = useState<Brush>(1);
  const [pins, setPins] = useState<readonly Pin[]>([]);

  // All from the run that the picture shows: after a change that is, for a moment, still the one before.
  const shown = useMemo(() => shownOf(run.job), [run.job]);
  const losses = useMemo(() => lossesOf(run.history), [run.history]);
  const frame = run.frame.runs[0];
  const measured = measuredOf(shown, frame);
  const moving = run.frame.sketch === true;
  const stepsPerEpoch = stepsPerEpochOf(run.job.runs[0]);
  const { step } = run.frame;
  const rate = rateNow(values, step);
  const onRate = (value: number) =>
    edit(changeByHand(values, { step, what: "rate", value }));
  const { layers } = shown.training.network;
  const place = selected && exists(selected, layers) ? selected : undefined;
  const depth = settings.hidden.list(values.hidden).length;
  const now = {
    values,
    losses,
    measured,
    epoch: run.epoch,
    parameters: parametersOf(run.job),
  };
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
        <DataControls
          {...{ values, edit, brush }}
          onBrush={setBrush}
          onTakeOver={() => edit(takeOver(shown.data, shown.axes))}
        />
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
            onSelect={(at, input) => select({ ...at, input })}
            onHover={hover}
            onInputs={(inputs) => edit(chooseInputs(inputs))}
            onUnits={(layer, units) => edit(setUnits(values, layer, units))}
          />
          {place && frame.parameters ? (
            <UnitCard
              {...{ shown, place, example }}
              input={place.input}
              parameters={frame.parameters}
              onExample={setExample}
              onEdit={(what, value) =>
                edit(changeByHand(values, { step, what, value }))
              }
              onClose={() => select(undefined)}
            />
          ) : (
            <p class="lab-hint">
              Press a unit to see it large, and to set its weights and its bias
              by hand.
            </p>
          )}
        </div>
        <div class="lab-output">
          <OutputPicture
            {...{ id, shown, frame, moving, values, label }}
            place={hovered ?? place}
            editor={
              values.data === "own" && (
                <PointEditor
                  {...{ values, brush }}
                  axes={shown.axes}
                  onPoints={(points) => edit({ points })}
                />
              )
            }
          />
          <ViewControls {...{ values, edit }} />
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
          parameters={now.parameters}
        />
      </p>
      <div class="lab-dock">
        <MiniPicture {...{ shown, frame, moving }} />
        <RunBar
          run={run}
          loss={<Quantity value={frame.loss} tone="loss" significant={4} />}
          seed={values.seed}
          onSeed={(seed) => edit({ seed })}
          onBatch={() => run.seek((step + 1) / stepsPerEpoch)}
          batchLabel={
            shown.training.batch === 1
              ? "One example further"
              : "One batch further"
          }
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
      {isTooLong(values) && (
        <Notice>
          An address holds up to {limits.pointsInAddress} points; these are
          more. Save the settings as a file to keep them.
        </Notice>
      )}
      <AddressNotice problems={address.problems} />
      <HandChanges {...{ values, edit, stepsPerEpoch }} />
      <Looks {...{ id, values, edit, shown, run }} />
      <Compare
        pins={pins}
        now={now}
        onPin={() => setPins([...pins, { ...now, name: freeName(pins) }])}
        onOpen={(pin) => open(pin.values, pin.epoch)}
        onRemove={(pin) => setPins(pins.filter((other) => other !== pin))}
      />
      <TrainingSettings {...{ values, edit, rate, onRate }} />
    </div>
  );
}

// An epoch in a sixtieth of a second.
const pace = ({ runs: [training] }: Job) => stepsPerEpochOf(training);
