import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Quantity } from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf } from "../settings.ts";
import { ByDifferences } from "./ByDifferences.tsx";
import { Graph } from "./Graph.tsx";
import { Ledger } from "./Ledger.tsx";
import { classOf, ruleClass } from "./quantities.ts";
import { settings, type Settings } from "./settings.ts";
import { stageOf, StepPanel } from "./StepPanel.tsx";
import { forwardSteps, lastStep, steps } from "./steps.ts";
import { traceOf, updated } from "./trace.ts";
import { TraceTable } from "./TraceTable.tsx";
import "./backprop-tracer.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
  /** The rules of all steps, set in the build, each with its ruleClass. */
  readonly children?: ComponentChildren;
}

/** One example forward through a small network and back, number by number, at the reader's pace. */
export function BackpropTracer({ id, book, children }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values } = address;
  // The losses of the rounds before this one.
  const [losses, setLosses] = useState<readonly number[]>([]);
  const [lit, setLit] = useState<string>();
  const trace = traceOf(values);
  const next = updated(values, trace);
  const tooFar = Object.values(next).some(
    (value) => !settings.W1_11.accepts(value),
  );
  const { step, network, rate } = values;

  // Another example or network is another run.
  const change = (changes: Partial<Settings>) => {
    if (Object.keys(changes).some((name) => name !== "step" && name !== "rate"))
      setLosses([]);
    address.change(changes);
  };
  const update = (step: number) => {
    if (tooFar) return;
    setLosses([...losses, trace.loss]);
    address.change({ ...next, step });
  };
  const go = (by: number) => {
    if (step + by > lastStep) update(0);
    else if (step + by >= 0) change({ step: step + by });
  };
  const light = ({ target }: Event) => setLit(keyAt(target));
  const byKey = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    go(by);
  };
  return (
    <div
      class="backprop-tracer"
      onPointerOver={light}
      onPointerLeave={() => setLit(undefined)}
      onFocusIn={light}
      onFocusOut={() => setLit(undefined)}
      onKeyDown={byKey}
    >
      {/* Formulas are set in the build and stay as they are: which is shown, and what is lit, is a matter of style. */}
      <style>
        {`#${id} .${ruleClass(network, step)}{display:block}`}
        {lit &&
          `#${id} .${classOf(lit)}{--lit:var(--rule);background:var(--lit);box-shadow:0 0 0 3px var(--lit)}`}
      </style>
      <FigureMenu
        link={address.link}
        onReset={() => {
          setLosses([]);
          address.reset();
        }}
        table
      />
      <div class="ui-settings">
        <Choice
          {...settings.network}
          value={network}
          onChange={(network) => change({ network })}
        />
        <Slider
          {...settings.rate}
          value={rate}
          onChange={(rate) => change({ rate })}
        />
      </div>
      <div class="backprop-tracer-panels">
        <Graph values={values} trace={trace} change={change} />
        <div class="backprop-tracer-side">
          <div class="backprop-tracer-now">
            <StepPanel values={values} trace={trace} rules={children} />
            <div class="backprop-tracer-bar">
              <button
                type="button"
                class="ui-action"
                disabled={step === 0}
                onClick={() => go(-1)}
              >
                Back
              </button>
              <button
                type="button"
                class="ui-action backprop-tracer-next"
                disabled={step === lastStep && tooFar}
                onClick={() => go(1)}
              >
                Next
              </button>
              <button
                type="button"
                class="ui-action"
                disabled={tooFar}
                onClick={() => update(forwardSteps)}
              >
                Apply update
              </button>
            </div>
          </div>
          <p class="ui-verdict backprop-tracer-verdict" aria-live="polite">
            <span class="backprop-tracer-spoken">{stageOf(step)}. </span>
            <Verdict
              losses={losses}
              loss={step >= forwardSteps ? trace.loss : undefined}
            />
          </p>
          <Ledger step={step} network={network} trace={trace} />
        </div>
      </div>
      {tooFar && (
        <Notice
          title="The update is too large."
          remedy={{
            label: `Set the rate to ${rate / 10}`,
            apply: () => change({ rate: rate / 10 }),
          }}
        >
          With rate {rate} a parameter would leave the range from −100 to 100.
        </Notice>
      )}
      <AddressNotice problems={address.problems} />
      <TraceTable trace={trace} />
    </div>
  );
}

interface VerdictProps {
  readonly losses: readonly number[];
  /** As far as it is known. */
  readonly loss: number | undefined;
}

function Verdict({ losses, loss }: VerdictProps) {
  const now =
    loss === undefined ? (
      "not yet computed"
    ) : (
      <Quantity value={loss} tone="loss" significant={4} />
    );
  if (losses.length === 0) return <>Round 1: the loss is {now}.</>;
  return (
    <>
      Round {losses.length + 1}: the loss is {now}, after{" "}
      <Quantity value={losses[losses.length - 1]} tone="loss" significant={4} />{" "}
      in the round before
      {losses.length > 1 && (
        <>
          {" "}
          and <Quantity value={losses[0]} tone="loss" significant={4} /> in the
          first
        </>
      )}
      .
    </>
  );
}

// What a place in the figure speaks of: a symbol, a number, a node or an edge.
function keyAt(target: EventTarget | null): string | undefined {
  const prefix = classOf("");
  const place =
    target instanceof Element ? target.closest(`[class*="${prefix}"]`) : null;
  const name = place && [...place.classList].find((c) => c.startsWith(prefix));
  return name?.slice(prefix.length);
}
