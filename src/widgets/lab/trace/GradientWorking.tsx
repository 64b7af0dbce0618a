import type { UnitNumbers } from "../unit/rows.ts";
import { SourceName } from "../unit/SourceName.tsx";
import { b, By, delta, h, Line, Num, Product, Result, w } from "./terms.tsx";

interface Props {
  readonly unit: UnitNumbers;
  /** The derivative by the slope of the unit's layer, where it learns one. */
  readonly slope: number | undefined;
}

/** The gradients of a unit's weights and bias. */
export const GradientWorking = ({ unit, slope }: Props) => (
  <>
    <Line>
      <By>{w}</By> = {delta}
      {h}, <By>{b}</By> = {delta} = <Result q="grad" value={unit.delta} />
      {slope !== undefined && (
        <>
          , and by the layer’s slope <Num q="grad" value={slope} />
        </>
      )}
    </Line>
    <ul class="lab-lines">
      {unit.rows.map(({ source, value }, i) => (
        <li key={i}>
          from <SourceName source={source} />:{" "}
          <Product
            of={[
              { q: "grad", value: unit.delta },
              { q: "value", value },
            ]}
          />{" "}
          = <Result q="grad" value={unit.delta * value} />
        </li>
      ))}
    </ul>
  </>
);
