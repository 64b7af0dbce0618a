import { useMemo } from "preact/hooks";
import { makeDataset, parameterCount } from "@/engine/index.ts";
import { FieldLegend, PointSymbols, Variable } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { inTheLab } from "../inTheLab.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { Axes } from "./Axes.tsx";
import { Contestant } from "./Contestant.tsx";
import { Controls } from "./Controls.tsx";
import { featureSymbols } from "./featureNames.tsx";
import { grounds } from "./grounds.ts";
import { ParameterTable } from "./ParameterTable.tsx";
import { scoreOf } from "./score.ts";
import { jobOf, settings, type Settings } from "./settings.ts";
import { spaceOf } from "./space.ts";
import { Sum } from "./Sum.tsx";
import { thinned } from "./thinned.ts";
import { Verdict } from "./Verdict.tsx";
import "./features-or-layers.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

// A third of an epoch a repaint: the run takes five seconds.
const pace = 4;

const names = ["neuron on features", "hidden layer"] as const;

/** One neuron on features made by hand, and a hidden layer that makes its own, trained side by side on the same points. */
export function FeaturesOrLayers({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, { pace });

  // All from the run that the picture shows: after a change that is, for a moment, still the one before.
  const { runs: trainings } = run.job;
  const { name } = trainings[0].data;
  const ground = name as Settings["data"];
  const [x, y] = grounds[ground].extents;
  const drawn = useMemo(
    () => thinned(makeDataset(trainings[0].data), 2),
    [trainings],
  );
  const few = useMemo(
    () => trainings.map(({ data }) => thinned(makeDataset(data), 4)),
    [trainings],
  );
  const { features = [] } = trainings[0].data;
  const [{ units, activation }] = trainings[1].network.layers;
  const scores = run.frame.runs.map(({ parameters = [] }, i) =>
    scoreOf(trainings[i], parameters, few[i]),
  );
  const spaces = [spaceOf(scores[0]), spaceOf(scores[1], activation)];
  const axes = [
    <Axes
      key="features"
      kind={spaces[0].kind}
      symbols={features.map((feature) => featureSymbols[feature])}
      what="features"
    />,
    <Axes
      key="units"
      kind={spaces[1].kind}
      symbols={Array.from({ length: units }, (_, j) => (
        <Variable key={j} letter="h" index={j + 1} />
      ))}
      what="hidden values"
    />,
  ];
  const epoch = Math.floor(run.epoch);
  const count = 400;
  const losses = names.map((_, i) =>
    run.history.map(({ runs }) => runs[i].loss),
  );
  const titles = [
    "Features by hand",
    `${units} hidden ${units === 1 ? "unit" : "units"}`,
  ];
  return (
    <div class="features-or-layers" ref={run.ref}>
      <FigureMenu
        lab={inTheLab(run.job, run.epoch, ["features", "layers"])}
        link={address.link}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <PointSymbols
        id={`${id}-points`}
        points={drawn.points}
        classes={drawn.y}
        {...{ x, y }}
      />
      <div class="features-or-layers-both">
        {run.frame.runs.map((frame, i) => (
          <Contestant
            key={names[i]}
            id={`${id}-${i}`}
            title={titles[i]}
            name={names[i]}
            parameters={parameterCount(trainings[i].network)}
            run={frame}
            space={spaces[i]}
            classes={few[i].y}
            axes={axes[i]}
            data={`${id}-points`}
            losses={losses[i]}
            epochs={run.epochs}
            worded={i === 0}
            {...{ count, epoch }}
          />
        ))}
      </div>
      <p
        class="features-or-layers-sum"
        style={`--lines:${Math.ceil((features.length + 1) / 3)}`}
      >
        <Sum features={features} {...scores[0]} />
      </p>
      <div class="features-or-layers-legend">
        <FieldLegend />
      </div>
      <p class="ui-verdict" aria-live="polite" aria-busy={!run.settled}>
        <Verdict
          runs={run.frame.runs}
          history={run.history}
          {...{ epoch, count }}
        />
      </p>
      <TrainingBar {...{ run, values, change, names }} />
      <AddressNotice problems={address.problems} />
      <ParameterTable
        training={trainings[1]}
        features={features}
        parameters={run.frame.runs.map(({ parameters = [] }) => parameters)}
        epoch={epoch}
      />
    </div>
  );
}
