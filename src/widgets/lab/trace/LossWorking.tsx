import { Fragment } from "preact";
import type { Loss } from "@/engine/index.ts";
import type { Passed } from "../unit/backward.ts";
import { probabilitiesOf } from "./errors.ts";
import { h, L, Letter, Line, Num, Result, Signed, y, z } from "./terms.tsx";

interface Props {
  readonly kind: Loss;
  readonly passed: Passed;
}

/** How the loss of a point comes out of the outputs. */
export function LossWorking({ kind, passed }: Props) {
  const { loss, y: target, activations } = passed;
  const [output] = activations[activations.length - 1];
  const probabilities = probabilitiesOf(passed, kind);
  if (kind === "mse")
    return (
      <>
        <Line>
          {L} = ({h} − {y})²
        </Line>
        <Line>
          {L} = (<Num q="value" value={output} /> −{" "}
          <Signed q="loss" value={target} />
          )² = <Result q="loss" value={loss} />
        </Line>
      </>
    );
  return (
    <>
      <Line>
        {kind === "bce" ? (
          <>
            {p(1)} = sigmoid {z}, {p(0)} = 1 − {p(1)}
          </>
        ) : (
          <>
            {p()} = softmax of the outputs: <Letter letter="e" /> to each, over
            their sum
          </>
        )}
        ; the point is of class {target}
      </Line>
      <Line>
        {probabilities.map((value, c) => (
          <Fragment key={c}>
            {c > 0 && ", "}
            <span class="lab-product">
              {p(c)} = <Num q="value" value={value} />
            </span>
          </Fragment>
        ))}
      </Line>
      <Line>
        {L} = −log {p(target)} = −log{" "}
        <Num q="value" value={probabilities[target]} /> ={" "}
        <Result q="loss" value={loss} />
      </Line>
    </>
  );
}

const p = (index?: number) => <Letter q="value" letter="p" index={index} />;
