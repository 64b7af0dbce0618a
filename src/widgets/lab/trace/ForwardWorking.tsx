import { activationWords } from "../unit/words.ts";
import type { UnitNumbers } from "../unit/rows.ts";
import { SlopeNote } from "./SlopeNote.tsx";
import {
  b,
  h,
  Letter,
  Line,
  Num,
  Product,
  Result,
  Signed,
  w,
  z,
} from "./terms.tsx";

/** How a unit comes to what it passes on. */
export function ForwardWorking(unit: UnitNumbers) {
  const { rows, bias, activation } = unit;
  return (
    <>
      <Line>
        {z} = Σ {w}
        {h} + {b}, {h} = <Letter letter="f" />({z}) ={" "}
        {activationWords[activation]}
        <SlopeNote {...unit} />
      </Line>
      <Line>
        {z} ={" "}
        {rows.map(({ weight, value }, i) => (
          <Product
            key={i}
            more={i > 0}
            of={[
              { q: "param", value: weight },
              { q: "value", value },
            ]}
          />
        ))}{" "}
        + <Signed q="param" value={bias} /> ={" "}
        <Result q="value" value={unit.z} />
      </Line>
      <Line>
        {h} = <Letter letter="f" />(<Num q="value" value={unit.z} />) ={" "}
        <Result q="value" value={unit.a} />
      </Line>
    </>
  );
}
