import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Notice } from "@/ui/Notice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { goByKey, StepButtons } from "@/ui/StepButtons.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { addressOf, controlsOf } from "../settings.ts";
import { ByDifferences } from "./ByDifferences.tsx";
import { Graph } from "./Graph.tsx";
import { Ledger } from "./Ledger.tsx";
import { keyAt } from "./keyAt.ts";
import { ruleClass } from "./quantities.ts";
import { settings, type Settings } from "./settings.ts";
import { inShort } from "./inShort.ts";
import { StepPanel } from "./StepPanel.tsx";
import { forwardSteps, lastStep, steps } from "./steps.ts";
import { traceOf, updated } from "./trace.ts";
import { TraceTable } from "./TraceTable.tsx";
import { Verdict } from "./Verdict.tsx";
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
  const control = controlsOf(settings, values, change);
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
  return (
    <div
      class="backprop-tracer"
      data-rule={ruleClass(network, step)}
      data-lit={lit}
      onPointerOver={light}
      onPointerLeave={() => setLit(undefined)}
      onFocusIn={light}
      onFocusOut={() => setLit(undefined)}
      onKeyDown={(event) => goByKey(event, go)}
    >
      <FigureMenu
        link={address.link}
        onReset={() => {
          setLosses([]);
          address.reset();
        }}
        table
      />
      <div class="ui-settings">
        <Choice {...control("network")} />
        <Slider {...control("rate")} />
      </div>
      <div class="backprop-tracer-panels">
        <Graph values={values} trace={trace} change={change} />
        <div class="backprop-tracer-side">
          <div class="backprop-tracer-now">
            <StepPanel values={values} trace={trace} rules={children} />
            <StepButtons
              first={step === 0}
              last={step === lastStep && tooFar}
              onGo={go}
            >
              <button
                type="button"
                class="ui-action"
                disabled={tooFar}
                onClick={() => update(forwardSteps)}
              >
                Apply update
              </button>
            </StepButtons>
          </div>
          {step < lastStep && (
            <div class="backprop-tracer-check">
              {steps[step - 1]?.kind === "backward" && (
                <ByDifferences name={steps[step - 1].name} trace={trace} />
              )}
            </div>
          )}
          <p class="ui-verdict backprop-tracer-verdict" aria-live="polite">
            <span class="sr-only">{inShort(step, trace)} </span>
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
