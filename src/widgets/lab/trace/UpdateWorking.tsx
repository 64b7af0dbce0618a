import type { Loss } from "@/engine/index.ts";
import type { Passed } from "../unit/backward.ts";
import type { UnitNumbers } from "../unit/rows.ts";
import { SourceName } from "../unit/SourceName.tsx";
import { lossAfter } from "./errors.ts";
import { By, L, Line, Num, Result, Signed, w } from "./terms.tsx";

interface Props {
  readonly kind: Loss;
  readonly passed: Passed;
  readonly unit: UnitNumbers;
  readonly rate: number;
}

/** What a step of plain gradient descent on this point alone would make of a unit's parameters, and of the loss. */
export function UpdateWorking({ kind, passed, unit, rate }: Props) {
  const { rows, bias, delta } = unit;
  const stepped = (value: number, gradient: number) => (
    <>
      <Num q="param" value={value} /> − {rate} ×{" "}
      <Signed q="grad" value={gradient} /> ={" "}
      <Result q="param" value={value - rate * gradient} />
    </>
  );
  return (
    <>
      <Line>
        {w} becomes {w} − {rate} · <By>{w}</By>, every other parameter alike,
        and {L} goes from <Num q="loss" value={passed.loss} /> to{" "}
        <Result q="loss" value={lossAfter(passed, kind, rate)} />
      </Line>
      <ul class="lab-lines">
        {rows.map(({ source, weight, value }, i) => (
          <li key={i}>
            from <SourceName source={source} />:{" "}
            {stepped(weight, delta * value)}
          </li>
        ))}
        <li>bias: {stepped(bias, delta)}</li>
      </ul>
    </>
  );
}
