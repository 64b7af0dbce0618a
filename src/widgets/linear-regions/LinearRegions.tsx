import { useMemo } from "preact/hooks";
import { createNetwork } from "@/engine/index.ts";
import { Panels } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { inTheLab } from "../inTheLab.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { comparisonsOf } from "./comparisons.ts";
import { Controls } from "./Controls.tsx";
import { CurvePanel } from "./CurvePanel.tsx";
import { inWords } from "./inWords.ts";
import { PlanePanel } from "./PlanePanel.tsx";
import { jobOf, settings, type Settings } from "./settings.ts";
import { cutsByLayer, shownDivision } from "./shownDivision.ts";
import { Tally } from "./Tally.tsx";
import { UnitTable } from "./UnitTable.tsx";
import { Verdict } from "./Verdict.tsx";
import "./linear-regions.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

// Two thirds of an epoch a repaint: the run takes five seconds.
const pace = 8;

/** The pieces that a ReLU network cuts its input into, exactly, while it trains. */
export function LinearRegions({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, {
    pace,
    epoch: address.epoch,
  });

  // All from the run that the picture shows: after a change that is, for a moment, still the one before.
  const [training] = run.job.runs;
  const { network: spec } = training;
  const { inputs } = spec;
  const data = training.data.name as Settings["data"];
  const depth = spec.layers.length - 1;
  const width = spec.layers[0].units;
  const [{ parameters }] = run.frame.runs;
  const start = useMemo(
    () => shownDivision(spec, createNetwork(spec).parameters, data),
    [spec, data],
  );
  const division = useMemo(
    () => (parameters ? shownDivision(spec, parameters, data) : start),
    [parameters, spec, data, start],
  );
  const epoch = Math.floor(run.epoch);
  const counts = { start: start.pieces.length, now: division.pieces.length };
  const cuts = cutsByLayer(division, depth);
  const drawn = {
    division,
    points: values.points === "shown",
    label: inWords(inputs, cuts),
  };
  return (
    <div class="linear-regions" ref={run.ref}>
      <FigureMenu
        lab={inTheLab(run.job, run.epoch)}
        link={() => address.link(run.heading)}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        {data === "sine" ? (
          <CurvePanel {...drawn} />
        ) : (
          <PlanePanel {...{ id, data, depth }} {...drawn} />
        )}
        <Tally
          width={width}
          cuts={cuts}
          comparisons={comparisonsOf({ inputs, width, depth }, counts)}
        />
      </Panels>
      <p class="ui-verdict" aria-live="polite" aria-busy={!run.settled}>
        <Verdict
          {...{ inputs, width, depth, epoch }}
          {...counts}
          over={division.over}
        />
      </p>
      <TrainingBar {...{ run, values, change }} />
      <AddressNotice problems={address.problems} />
      <UnitTable
        spec={spec}
        parameters={parameters ?? createNetwork(spec).parameters}
        {...{ division, epoch }}
      />
    </div>
  );
}
