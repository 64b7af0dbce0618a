import { useMemo } from "preact/hooks";
import { makeDataset } from "@/engine/index.ts";
import { FieldLegend, Panels, PointSymbols, Quantity } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { inTheLab } from "../inTheLab.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { Controls } from "./Controls.tsx";
import { Racer } from "./Racer.tsx";
import { RaceTable } from "./RaceTable.tsx";
import {
  dataOf,
  grounds,
  jobOf,
  racers,
  settings,
  type Settings,
} from "./settings.ts";
import { verdict } from "./verdict.ts";
import "./race.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

// A third of an epoch a repaint: the run takes five seconds or as long as the machine needs.
const pace = 4;

const names = Object.values(racers);

/** Three networks that differ in their activation alone, trained side by side on the same points. */
export function Race({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, {
    pace,
    epoch: address.epoch,
  });

  // All from the run that the picture shows: after a change that is, for a moment, still the one before.
  const data = run.job.runs[0].data.name as Settings["data"];
  const examples = useMemo(() => makeDataset(dataOf(data)), [data]);
  const { count } = examples;
  const [x, y] = grounds[data].extents;
  const epoch = Math.floor(run.epoch);
  const losses = names.map((_, i) =>
    run.history.map((record) => record.runs[i].loss),
  );
  const sentence = verdict(
    run.frame.runs.map(({ loss, correct = 0 }, i) => ({
      name: names[i],
      loss,
      correct,
      losses: losses[i].slice(0, epoch + 1),
    })),
    { epoch, count },
  );

  return (
    <div class="race" ref={run.ref}>
      <FigureMenu
        lab={inTheLab(run.job, run.epoch, names)}
        link={() => address.link(run.heading)}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <PointSymbols
        id={`${id}-points`}
        points={examples.points}
        classes={examples.y}
        x={x}
        y={y}
      />
      <Panels columns={3}>
        {run.frame.runs.map((frame, i) => (
          <Racer
            key={names[i]}
            name={names[i]}
            run={frame}
            count={count}
            losses={losses[i]}
            epoch={epoch}
            epochs={run.epochs}
            points={`${id}-points`}
            worded={i === 0}
          />
        ))}
      </Panels>
      <div class="race-legend">
        <FieldLegend />
      </div>
      <p class="ui-verdict" aria-live="polite" aria-busy={!run.settled}>
        {sentence.map((part, i) =>
          typeof part === "string" ? part : <Quantity key={i} {...part} />,
        )}
      </p>
      <TrainingBar {...{ run, values, change, names }} />
      <AddressNotice problems={address.problems} />
      <RaceTable history={run.history} count={count} />
    </div>
  );
}
