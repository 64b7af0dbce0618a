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
import { Controls } from "./Controls.tsx";
import { FieldPanel } from "./FieldPanel.tsx";
import { logisticRegression } from "./logistic.ts";
import { highest, LossPanel } from "./LossPanel.tsx";
import { LossTable } from "./LossTable.tsx";
import { mergedNeuron } from "./mergedNeuron.ts";
import { Neurons } from "./Neurons.tsx";
import { dataOf, jobOf, settings, stackOf, type Settings } from "./settings.ts";
import { isStraight } from "./standing.ts";
import { Verdict } from "./Verdict.tsx";
import "./linear-training.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run at its end, encoded. */
  readonly first: string;
}

// Four steps a repaint: the run takes four seconds.
const pace = 4;

// The curves are drawn through every fourth epoch.
const stride = 4;

/** A stack of layers in training, with the loss that logistic regression ends at as its mark. */
export function LinearTraining({ id, book, first }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const run = useTraining(jobOf(values), first, { pace });

  const { history, job } = run;
  const epoch = Math.floor(run.epoch);
  const [frame] = run.frame.runs;
  const { loss, parameters } = frame;
  const stack = stackOf(job);
  const examples = useMemo(() => makeDataset(dataOf(stack.data)), [stack.data]);
  const best = useMemo(() => logisticRegression(examples), [examples]);
  const losses = useMemo(
    () =>
      history
        .filter(({ epoch }) => epoch % stride === 0)
        .map(({ runs }) => runs[0].loss),
    [history],
  );
  const merged =
    isStraight(stack) && parameters
      ? mergedNeuron(job.runs[0].network, parameters)
      : undefined;
  return (
    <div class="linear-training" ref={run.ref}>
      <FigureMenu
        lab={inTheLab(run.job, run.epoch)}
        link={address.link}
        onReset={address.reset}
        table
      />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <FieldPanel {...{ id, stack, examples, frame, epoch }} />
        <div class="linear-training-side">
          <LossPanel {...{ losses, stride, epoch, loss }} end={best.loss} />
          <Neurons merged={merged} best={best} />
        </div>
      </Panels>
      <p
        class="ui-verdict linear-training-verdict"
        aria-live="polite"
        aria-busy={!run.settled}
      >
        <Verdict {...{ stack, epoch, loss }} end={best.loss} />
      </p>
      <TrainingBar
        {...{ run, values, change, stride }}
        top={highest}
        reference={best.loss}
      />
      <AddressNotice problems={address.problems} />
      <LossTable history={history} count={examples.count} />
    </div>
  );
}
