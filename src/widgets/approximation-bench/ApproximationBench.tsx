import { useMemo } from "preact/hooks";
import { makeDataset } from "@/engine/index.ts";
import { Panels } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { inTheLab } from "../inTheLab.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { Bends } from "./Bends.tsx";
import { Contributions } from "./Contributions.tsx";
import { Controls } from "./Controls.tsx";
import { withHeight } from "./curve.ts";
import { fitOf, largest } from "./fit.ts";
import { FitPanel } from "./FitPanel.tsx";
import { axesOf, kept } from "./ground.ts";
import { Heights } from "./Heights.tsx";
import { LossPanel } from "./LossPanel.tsx";
import { lowestTest, stride } from "./losses.ts";
import { jobOf, settings, targetOf, type Settings } from "./settings.ts";
import { straightLine } from "./straightLine.ts";
import { SumTable } from "./SumTable.tsx";
import { UnitTable } from "./UnitTable.tsx";
import { Verdict } from "./Verdict.tsx";
import "./approximation-bench.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

// Steps a repaint: the run takes eight seconds.
const pace = 8;

/** One hidden layer on points of a curve: its fit, what each unit adds to it, and what the points say that it has not seen. */
export function ApproximationBench({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, {
    pace,
    epoch: address.epoch,
  });

  // From the run that the picture shows: after a change that is, for a moment, still the one before.
  const { history, job } = run;
  const [{ network, data: spec }] = job.runs;
  const target = targetOf(job);
  const data = useMemo(() => makeDataset(spec), [spec]);
  const line = useMemo(() => straightLine(data), [data]);
  const { x, y } = axesOf(target, values.noise);
  const [frame] = run.frame.runs;
  const { loss, testLoss = NaN, parameters = new Float64Array() } = frame;
  const fit = fitOf(network, parameters, data);
  const { shown, left } = largest(fit, x.domain);
  const epoch = Math.floor(run.epoch);
  const at = kept(values.x, x.domain);
  const lowest = lowestTest(history, epoch);
  // The timeline is cut at the straight line’s loss, where every run soon arrives.
  const highest = Math.max(line.train, 1e-9);
  const move = (x: number) => change({ x });

  return (
    <div class="approximation-bench" ref={run.ref}>
      <FigureMenu
        lab={inTheLab(run.job, run.epoch)}
        link={() => address.link(run.heading)}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      {values.target === "own" && (
        <Heights curve={values.curve} onChange={(curve) => change({ curve })} />
      )}
      <Panels columns={2}>
        <div class="approximation-bench-side">
          <FitPanel
            {...{ fit, data, target, x, y, at, epoch }}
            curve={values.curve}
            tests={values.test === "shown"}
            onMove={move}
            onSketch={(x, height) =>
              change({ curve: withHeight(values.curve, x, height) })
            }
          />
          <Contributions {...{ fit, shown, left, target, x, at }} />
          <Bends fit={fit} target={target} />
        </div>
        <div class="approximation-bench-side">
          <LossPanel
            {...{ history, frame, epoch, lowest }}
            line={line.test}
            noise={values.noise}
          />
          <SumTable
            {...{ fit, shown, left, at }}
            limits={x.domain}
            onMove={move}
          />
        </div>
      </Panels>
      <p class="ui-verdict" aria-live="polite" aria-busy={!run.settled}>
        <Verdict
          {...{ epoch, lowest }}
          units={fit.units.length}
          parameters={fit.parameters}
          train={loss}
          test={testLoss}
        />
      </p>
      <TrainingBar {...{ run, values, change, stride }} top={highest} />
      <AddressNotice problems={address.problems} />
      <UnitTable {...{ fit, epoch, at }} />
    </div>
  );
}
