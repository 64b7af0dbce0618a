import type { UnitPlace } from "../network/place.ts";
import type { Loss } from "@/engine/index.ts";
import type { Passed } from "../unit/backward.ts";
import type { UnitNumbers } from "../unit/rows.ts";
import { slopeWords } from "../unit/words.ts";
import { errorOf, probabilitiesOf } from "./errors.ts";
import { SlopeNote } from "./SlopeNote.tsx";
import {
  By,
  delta,
  h,
  Letter,
  Line,
  Num,
  Product,
  Result,
  Signed,
  slope,
  w,
  y,
  z,
} from "./terms.tsx";

interface Props {
  readonly kind: Loss;
  readonly passed: Passed;
  readonly place: UnitPlace;
  readonly unit: UnitNumbers;
}

/** How a unit comes to its error. */
export function ErrorWorking({ kind, passed, place, unit }: Props) {
  const error = errorOf(passed, kind, place, unit.z);
  return (
    <>
      <Line>
        {delta} = {slope} ·{" "}
        {error.ahead.length > 0 ? (
          <>
            Σ {w}
            {delta} over the units ahead
          </>
        ) : (
          <>
            <By>{h}</By>, <By>{h}</By> ={" "}
            {kind === "mse" ? (
              <>
                2 ({h} − {y})
              </>
            ) : (
              <>
                <Letter q="value" letter="p" /> − {y}
              </>
            )}
          </>
        )}
      </Line>
      <Line>
        {slope} = {slopeWords[unit.activation]} ={" "}
        <Num q="value" value={error.slope} /> at {z} ={" "}
        <Num q="value" value={unit.z} />
        <SlopeNote {...unit} />
      </Line>
      <Line>
        {delta} = <Num q="value" value={error.slope} /> ×{" "}
        {error.ahead.length > 0 ? (
          <>
            (
            {error.ahead.map(({ weight, delta }, i) => (
              <Product
                key={i}
                more={i > 0}
                of={[
                  { q: "param", value: weight },
                  { q: "grad", value: delta },
                ]}
              />
            ))}
            )
          </>
        ) : (
          <Difference {...{ kind, passed, place }} />
        )}{" "}
        = <Result q="grad" value={unit.delta} />
      </Line>
    </>
  );
}

// What an output says, less what it should say.
function Difference({ kind, passed, place }: Omit<Props, "unit">) {
  const { y: target, activations } = passed;
  if (kind === "mse")
    return (
      <span class="lab-product">
        2 × (<Num q="value" value={activations[place.layer - 1][0]} /> −{" "}
        <Signed q="loss" value={target} />)
      </span>
    );
  const output = kind === "bce" ? 1 : place.unit - 1;
  return (
    <span class="lab-product">
      (<Num q="value" value={probabilitiesOf(passed, kind)[output]} /> −{" "}
      <Num q="loss" value={+(target === output)} />)
    </span>
  );
}
