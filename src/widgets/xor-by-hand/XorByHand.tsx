import { useMemo, useState } from "preact/hooks";
import { FieldLegend, type NetworkPart } from "@/plots/index.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { inTheLab } from "../inTheLab.ts";
import { addressOf } from "../settings.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { Controls } from "./Controls.tsx";
import { corners } from "./corners.ts";
import { HiddenPlane } from "./HiddenPlane.tsx";
import { InputPlane } from "./InputPlane.tsx";
import { answersOf, netByHand, netTrained } from "./net.ts";
import { NetworkByHand, NetworkTrained } from "./NetworkPanel.tsx";
import { jobOf, settings, type Settings } from "./settings.ts";
import { StepsTable } from "./StepsTable.tsx";
import { TrainingPart } from "./TrainingPart.tsx";
import { stripKey, type Strips } from "./strip.ts";
import { VerdictByHand, VerdictTrained } from "./Verdict.tsx";
import "./xor-by-hand.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** Their run, encoded. */
  readonly first: string;
  /** How the runs from the first seeds end. */
  readonly strips?: Strips;
}

// The run takes four seconds.
const pace = 8;

/** XOR by a network of a few units, every number of it set by hand or trained. */
export function XorByHand({ id, book, first, strips = {} }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const [selected, setSelected] = useState<NetworkPart>();
  const run = useTraining(jobOf(values), first, { pace });

  const byHand = values.mode === "by-hand";
  const [frame] = run.frame.runs;
  const [training] = run.job.runs;
  const hand = useMemo(() => netByHand(values), [values]);
  const trained = useMemo(
    () => netTrained(training, frame.parameters ?? []),
    [training, frame.parameters],
  );
  const net = byHand ? hand : trained;
  const answers = useMemo(() => answersOf(net), [net]);
  const followed = corners.findIndex(({ name }) => name === values.corner);
  const follow = (index: number) => change({ corner: corners[index].name });
  const node = { net, x: corners[followed].x, answer: answers[followed] };
  const plane = { net, answers, followed, onFollow: follow };
  return (
    <div class="xor-by-hand" ref={run.ref}>
      <FigureMenu
        lab={
          values.mode === "trained" ? inTheLab(run.job, run.epoch) : undefined
        }
        link={address.link}
        onReset={() => {
          run.pause();
          address.reset();
        }}
        table
      />
      <Controls
        values={values}
        change={(changes) => {
          if (changes.mode) run.pause();
          change(changes);
        }}
      />
      <div class="xor-by-hand-panels">
        {byHand ? (
          <NetworkByHand
            {...{ id, values, change, selected }}
            {...node}
            onSelect={setSelected}
          />
        ) : (
          <NetworkTrained {...node} />
        )}
        <InputPlane
          {...plane}
          resolution={run.settled || byHand ? 60 : 30}
          selectedUnit={selected?.column === 1 ? selected.unit : undefined}
        />
        <HiddenPlane {...plane} plane={byHand ? values.plane : "edge"} />
      </div>
      <div class="xor-by-hand-legend">
        <FieldLegend a="equal" b="different" />
      </div>
      <p
        class="ui-verdict"
        aria-live="polite"
        aria-busy={!byHand && !run.settled}
      >
        {byHand ? (
          <VerdictByHand {...{ net, answers, values }} />
        ) : (
          <VerdictTrained
            {...{ net, answers }}
            epoch={Math.floor(run.epoch)}
            ended={run.epoch >= run.epochs}
          />
        )}
      </p>
      {byHand ? (
        <StepsTable {...{ net, answers, followed }} />
      ) : (
        <TrainingPart
          {...{ run, net, values, change }}
          endings={strips[stripKey(values)]}
        />
      )}
      <AddressNotice problems={address.problems} />
      <AnswerTable {...{ net, answers }} />
    </div>
  );
}
