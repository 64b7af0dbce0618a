import { useMemo, useState } from "preact/hooks";
import { FieldLegend, type NetworkPart } from "@/plots/index.ts";
import { Sparkline, Quantity } from "@/plots/index.ts";
import { decodeRun } from "@/training/encodeRun.ts";
import { useTraining } from "@/training/useTraining.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { RunBar } from "@/ui/RunBar.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf } from "../settings.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { Controls } from "./Controls.tsx";
import { corners } from "./corners.ts";
import { HiddenPlane } from "./HiddenPlane.tsx";
import { InputPlane } from "./InputPlane.tsx";
import { answersOf, meanLoss, netByHand, netTrained } from "./net.ts";
import { NetworkByHand, NetworkTrained } from "./NetworkPanel.tsx";
import { SeedStrip } from "./SeedStrip.tsx";
import { jobOf, settings, type Settings } from "./settings.ts";
import { StepsTable } from "./StepsTable.tsx";
import { stripKey, type Strips } from "./strip.ts";
import { handsOn } from "./handsOn.ts";
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
// Every so many steps the curve over the timeline has a point.
const stride = 10;

/** XOR by a network of a few units, every number of it set by hand or trained. */
export function XorByHand({ id, book, first, strips = {} }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const [selected, setSelected] = useState<NetworkPart>();
  const snapshot = useMemo(() => decodeRun(first), [first]);
  const run = useTraining(jobOf(values), snapshot, { pace });

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
  const losses = strips[stripKey(values)];
  return (
    <div class="xor-by-hand" ref={run.ref}>
      <FigureMenu
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
        <>
          {values.hidden < 4 && values.activation === "relu" && (
            <button
              type="button"
              class="ui-action xor-by-hand-take"
              onClick={() => {
                run.pause();
                change({ mode: "by-hand", ...handsOn(net) });
              }}
            >
              Take these numbers in hand
            </button>
          )}
          {losses && (
            <SeedStrip
              losses={losses}
              seed={values.seed}
              onOpen={(seed) => {
                run.play();
                change({ seed });
              }}
            />
          )}
          <RunBar
            run={run}
            loss={
              <Quantity value={meanLoss(answers)} tone="loss" significant={4} />
            }
            seed={values.seed}
            onSeed={(seed) => change({ seed })}
          >
            <Sparkline
              values={run.history
                .filter(({ epoch }) => epoch % stride === 0)
                .map(({ runs }) => Math.min(2 * Math.LN2, runs[0].loss))}
              epochs={run.epochs / stride}
              max={2 * Math.LN2}
              reference={Math.LN2}
            />
          </RunBar>
          {run.problem && (
            <Notice
              urgent
              title="The training has stopped."
              remedy={{ label: "Try again", apply: run.reset }}
            >
              {run.problem.kind === "failed"
                ? run.problem.message
                : run.problem.reason}
            </Notice>
          )}
        </>
      )}
      <AddressNotice problems={address.problems} />
      <AnswerTable {...{ net, answers }} />
    </div>
  );
}
