import { log } from "@/engine/index.ts";
import { Quantity, Term, type NumberParts } from "@/plots/index.ts";
import type { Desk } from "./desk.ts";
import { Digits, Symbol } from "./Symbols.tsx";
import { loss, percentage, probability } from "./written.ts";

interface Props {
  readonly desk: Desk;
}

/** Which class is most probable, how probable, and what the true class costs. */
export function Verdict({ desk }: Props) {
  const { largest, truth, classes, temperature } = desk;
  const names = largest.map(({ label }) => label);
  return (
    <>
      {names.length === 1 ? (
        <>{names[0]} has the largest logit and gets </>
      ) : (
        <>
          {names.slice(0, -1).join(", ")} and {names.at(-1)} share the largest
          logit and get{" "}
        </>
      )}
      <Term tone="value">{percentage(largest[0])}</Term>
      {names.length > 1 && " each"}. The true class is {truth.label}: the loss
      is −log <Bracketed {...probability(truth)} /> ={" "}
      <Term tone="loss">
        <Digits {...loss(desk)} />
      </Term>
      , where equal probabilities would cost log{"\u00a0"}
      {classes.length} ={" "}
      <Quantity value={log(classes.length)} tone="loss" significant={4} />. The
      gradients{" "}
      {temperature === 1 ? (
        <>
          <Symbol>p</Symbol> − <Symbol>y</Symbol>
        </>
      ) : (
        <>
          (<Symbol>p</Symbol> − <Symbol>y</Symbol>)/<Symbol>T</Symbol>
        </>
      )}{" "}
      sum to 0.
    </>
  );
}

// A probability that is written as a difference from 1 needs its brackets.
const Bracketed = (number: NumberParts) =>
  number.mantissa.includes(" − ") ? (
    <>
      (<Digits {...number} />)
    </>
  ) : (
    <Digits {...number} />
  );
