import { map, type Trace } from "./trace.ts";
import { inWords } from "./Numbers.tsx";
import { stageOf } from "./StepPanel.tsx";
import { steps } from "./steps.ts";
import { spoken } from "./Symbol.tsx";

/** A step and its result in a sentence to be heard: "Backward, 6 of 12: dl/dW2 = −0.5; by differences −0.5." */
export function inShort(step: number, trace: Trace): string {
  const now = steps[step - 1];
  if (!now) return `${stageOf(step)}.`;
  const { name, kind } = now;
  if (kind === "forward")
    return `${stageOf(step)}: ${spoken({ name })} = ${inWords(trace.value(name))}.`;
  const quotients = map(trace.difference(name), ({ quotient }) => quotient);
  return `${stageOf(step)}: ${spoken({ name, gradient: true })} = ${inWords(trace.gradient(name))}; by differences ${inWords(quotients)}.`;
}
