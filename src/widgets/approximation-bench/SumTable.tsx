import { Variable } from "@/plots/index.ts";
import { NumberField } from "@/ui/NumberField.tsx";
import type { Fit, Unit } from "./fit.ts";
import { written } from "./written.ts";

interface Props {
  readonly fit: Fit;
  readonly shown: readonly Unit[];
  readonly left: number;
  readonly at: number;
  readonly limits: readonly [number, number];
  readonly onMove: (x: number) => void;
}

/** The fit at one x as a sum, with every weight and bias that goes into it. */
export function SumTable({ fit, shown, left, at, limits, onMove }: Props) {
  const { bias, mean, deviation, slope } = fit;
  const inner = (at - mean) / deviation;
  const total = fit.at(at);
  const singly = shown.reduce((sum, unit) => sum + unit.contribution(at), 0);
  return (
    <div class="approximation-bench-sum">
      <p class="plot-title" data-drawn>
        The fit at <Variable letter="x" /> ={" "}
        <NumberField
          label="x"
          value={Number(at.toPrecision(4))}
          min={limits[0]}
          max={limits[1]}
          step={0.1}
          onChange={onMove}
        />
        {deviation !== 1 && (
          <span class="approximation-bench-inner">
            standardised: (<Variable letter="x" /> {mean < 0 ? "+" : "−"}{" "}
            {written(Math.abs(mean))}) / {written(deviation)} = {written(inner)}
          </span>
        )}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">unit</th>
            <th scope="col" title="weight of the input">
              in <Variable letter="w" />
            </th>
            <th scope="col">
              bias <Variable letter="b" />
            </th>
            <th scope="col">
              output <Variable letter="a" />
            </th>
            <th scope="col">
              times <Variable letter="v" />
            </th>
            <th scope="col">adds</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ index, w, b, v, activation, contribution }) => (
            <tr key={index}>
              <th scope="row">{index}</th>
              <td class="q-param">
                <Entry value={w} />
              </td>
              <td class="q-param">
                <Entry value={b} />
              </td>
              <td class="q-value">
                <Entry value={activation(at)} />
              </td>
              <td class="q-param">
                <Entry value={v} />
              </td>
              <td class="q-value">
                <Entry value={contribution(at)} />
              </td>
            </tr>
          ))}
          {left > 0 && (
            <Row name={`the other ${left} units`} tone="value">
              {total - bias - singly}
            </Row>
          )}
          {fit.units.length === 0 && (
            <Row name={`slope ${written(slope)} × input`} tone="value">
              {slope * inner}
            </Row>
          )}
          <Row name="bias of the output" tone="param">
            {bias}
          </Row>
        </tbody>
        <tfoot>
          <Row name="the fit" tone="value">
            {total}
          </Row>
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly tone: "param" | "value";
  readonly children: number;
}

const Row = ({ name, tone, children }: RowProps) => (
  <tr>
    <th scope="row" colSpan={5}>
      {name}
    </th>
    <td class={`q-${tone}`}>
      <Entry value={children} />
    </td>
  </tr>
);

// Of numbers that have run away the column has room for the power of ten alone.
function Entry({ value }: { readonly value: number }) {
  if (!Number.isFinite(value) || Math.abs(value) < 1e6)
    return <>{written(value)}</>;
  return (
    <>
      {value < 0 && "\u2212"}10
      <sup>{Math.floor(Math.log10(Math.abs(value)))}</sup>
    </>
  );
}
