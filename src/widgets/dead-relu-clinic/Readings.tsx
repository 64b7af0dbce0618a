import type { ComponentChildren } from "preact";
import { formatNumber, Quantity, type Tone } from "@/plots/index.ts";
import { answers, type State } from "./clinic.ts";
import { Letter } from "./Letter.tsx";
import type { Settings } from "./settings.ts";

interface Props {
  readonly activation: Settings["activation"];
  readonly here: State;
}

/** The numbers behind the loss and its gradient, example by example. */
export function Readings({ activation, here }: Props) {
  const rows = answers(activation, here);
  return (
    <>
      <dl class="dead-relu-clinic-numbers">
        <Reading of={<Letter of="w" index={1} />} tone="param">
          {here.w1}
        </Reading>
        <Reading of={<Letter of="w" index={2} />} tone="param">
          {here.w2}
        </Reading>
        <Reading of={<Letter of="w" index={1} slope />} tone="grad">
          {here.gradient[0]}
        </Reading>
        <Reading of={<Letter of="w" index={2} slope />} tone="grad">
          {here.gradient[1]}
        </Reading>
      </dl>
      <table class="dead-relu-clinic-examples">
        <thead>
          <tr>
            <th scope="col">
              <Letter of="x" />
            </th>
            <th scope="col">
              <Letter of="y" />
            </th>
            <th scope="col">
              <Letter of="w" index={1} /> <Letter of="x" />
            </th>
            <th scope="col">
              <Letter of="h" />
            </th>
            <th scope="col">answer</th>
            <th scope="col">error²</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ x, y, z1, h, prediction }) => (
            <tr key={x}>
              <th scope="row">{x}</th>
              <td>{y}</td>
              <td class="q-value">
                <Short of={z1} />
              </td>
              <td class="q-value">
                <Short of={h} />
              </td>
              <td class="q-value">
                <Short of={prediction} />
              </td>
              <td class="q-loss">
                <Short of={(prediction - y) ** 2} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              their mean, the loss <Letter of="J" />
            </th>
            <td>
              <Quantity value={here.loss} tone="loss" significant={4} />
            </td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

// Three digits leave room for seven columns on a phone.
function Short({ of }: { readonly of: number }) {
  const { mantissa, exponent } = formatNumber(of, 3);
  return (
    <>
      {mantissa}
      {exponent && <sup>{exponent}</sup>}
    </>
  );
}

interface ReadingProps {
  readonly of: ComponentChildren;
  readonly tone: Tone;
  readonly children: number;
}

const Reading = ({ of, tone, children }: ReadingProps) => (
  <div>
    <dt>{of}</dt>
    <dd>
      <Quantity value={children} tone={tone} significant={4} />
    </dd>
  </div>
);
