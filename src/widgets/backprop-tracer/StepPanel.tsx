import type { ComponentChildren } from "preact";
import { Numbers, toneOf } from "./Numbers.tsx";
import { classOf, keyOf, type Reference } from "./quantities.ts";
import type { Settings } from "./settings.ts";
import { forwardSteps, isSign, lastStep, steps, type Step } from "./steps.ts";
import { Symbol } from "./Symbol.tsx";
import type { Trace } from "./trace.ts";
import { Update } from "./Update.tsx";

interface Props {
  readonly values: Settings;
  readonly trace: Trace;
  /** The rules of all steps, set in the build; the figure shows the one of this step. */
  readonly rules: ComponentChildren;
}

/** One step: its rule, the numbers in place of the symbols, what they come to, and why. */
export function StepPanel({ values, trace, rules }: Props) {
  const { step } = values;
  const now = steps[step - 1];
  return (
    <div class="backprop-tracer-step">
      <p class="backprop-tracer-stage">
        <strong>{stageOf(step)}</strong>
        {now && <>: {now.why}</>}
        {step === 0 && <>: press Next, or the right arrow key</>}
        {step === lastStep && (
          <>: every parameter a little against its gradient</>
        )}
      </p>
      <div class="backprop-tracer-rules">{rules}</div>
      {now && <Substituted {...{ now, values, trace }} />}
      {step === lastStep && <Update {...{ values, trace }} />}
    </div>
  );
}

/** Where a step stands on its way: "Backward, 3 of 12". */
export function stageOf(step: number): string {
  if (step === 0) return "Given";
  if (step === lastStep) return "Update";
  return step <= forwardSteps
    ? `Forward, ${step} of ${forwardSteps}`
    : `Backward, ${step - forwardSteps} of ${steps.length - forwardSteps}`;
}

interface StepProps {
  readonly now: Step;
  readonly values: Settings;
  readonly trace: Trace;
}

function Substituted({ now, values, trace }: StepProps) {
  const isMatrix = values.network === "2-2-1";
  const result: Reference = {
    name: now.name,
    gradient: now.kind === "backward",
  };
  return (
    <p class="backprop-tracer-line">
      <Name {...result} network={values.network} />
      <Sign text="=" />
      {now.terms.map((term, i) =>
        isSign(term) ? (
          <Sign key={i} text={((isMatrix && term.matrix) || term).text} />
        ) : (
          <Numbers
            key={i}
            of={term}
            grid={gridOf(trace, term)}
            bracketed="all"
          />
        ),
      )}
      {now.terms.length > 0 && <Sign text="=" />}
      <strong>
        <Numbers of={result} grid={gridOf(trace, result)} bracketed="matrix" />
      </strong>
    </p>
  );
}

interface NameProps extends Reference {
  readonly network: Settings["network"];
}

const Name = (props: NameProps) => (
  <span class={`${toneOf(props)} ${classOf(keyOf(props))}`}>
    <Symbol {...props} />
  </span>
);

/** A sign between numbers. */
export const Sign = ({ text }: { readonly text: string }) =>
  text ? <span class="backprop-tracer-sign">{text}</span> : null;

const gridOf = (trace: Trace, { name, gradient }: Reference) =>
  gradient ? trace.gradient(name) : trace.value(name);
