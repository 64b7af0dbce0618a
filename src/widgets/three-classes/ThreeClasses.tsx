import { useMemo } from "preact/hooks";
import { makeDataset } from "@/engine/index.ts";
import { ConfusionMatrix, Panels } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { inTheLab } from "../inTheLab.ts";
import { addressOf } from "../settings.ts";
import { TrainingBar } from "../TrainingBar.tsx";
import { answerAt, confusionOf, networkOf } from "./answers.ts";
import { Controls } from "./Controls.tsx";
import { FieldPanel } from "./FieldPanel.tsx";
import { ignorance, LossPanel } from "./LossPanel.tsx";
import { ParameterTable } from "./ParameterTable.tsx";
import { PointPanel, sayAt } from "./PointPanel.tsx";
import { classNames, jobOf, settings, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import "./three-classes.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

// A third of an epoch a repaint: the run takes five seconds.
const pace = 10 / 3;

/** A softmax network of three classes in training: the plane divided, what is taken for what, and any point in numbers. */
export function ThreeClasses({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, {
    pace,
    epoch: address.epoch,
  });

  // All from the run that the picture shows: after a change that is, for a moment, still the one before.
  const [training] = run.job.runs;
  const data = useMemo(() => makeDataset(training.data), [training.data]);
  const [frame] = run.frame.runs;
  const network = useMemo(
    () => networkOf(training.network, frame.parameters),
    [training.network, frame.parameters],
  );
  const [taken, takenHeldOut] = useMemo(
    () => [confusionOf(network, data), confusionOf(network, data.test)],
    [network, data],
  );

  const { epochs, history } = run;
  const epoch = Math.floor(run.epoch);
  const { x1, x2 } = values;
  const answer = answerAt(network, [x1, x2]);
  return (
    <div class="three-classes" ref={run.ref}>
      <FigureMenu
        lab={inTheLab(run.job, run.epoch)}
        link={() => address.link(run.heading)}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <FieldPanel
          id={id}
          examples={data}
          field={frame.field ?? []}
          label={`The plane as the network divides it among three classes after epoch ${epoch}: ${frame.correct} of ${data.count} training points are on the right side.`}
          said={sayAt(answer, x1, x2)}
          onMove={(x1, x2) => change({ x1, x2 })}
          {...{ x1, x2 }}
        />
        <div class="three-classes-side">
          <LossPanel {...{ history, frame, epoch, epochs }} />
          <div class="three-classes-taken">
            <ConfusionMatrix
              title={`${data.count} training points`}
              counts={taken}
              names={classNames}
            />
            <ConfusionMatrix
              title={`${data.test.count} points held out`}
              counts={takenHeldOut}
              names={classNames}
            />
          </div>
          <PointPanel {...{ network, answer, x1, x2, change }} />
        </div>
      </Panels>
      <p
        class="ui-verdict three-classes-verdict"
        aria-live="polite"
        aria-busy={!run.settled}
      >
        <Verdict
          counts={taken}
          count={data.count}
          heldOut={data.test.count}
          {...{ frame, epoch }}
        />
      </p>
      <TrainingBar
        {...{ run, values, change }}
        top={1.4 * ignorance}
        reference={ignorance}
      />
      <AddressNotice problems={address.problems} />
      <ParameterTable network={network} epoch={epoch} />
    </div>
  );
}
