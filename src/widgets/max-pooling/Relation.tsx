import type { ComponentChildren } from "preact";
import { Letter } from "./Letter.tsx";
import { sum, type Pair } from "./pools.ts";
import { afterSign, shown } from "./shown.ts";

interface Props {
  readonly a: Pair;
  readonly b: Pair;
}

/** Each maximum once more, made of a ReLU and sums. */
export const Relation = ({ a, b }: Props) => (
  <table class="max-pooling-table">
    <thead>
      <tr>
        <th scope="col">of</th>
        <th scope="col">max(x, y) = y + ReLU(x − y)</th>
      </tr>
    </thead>
    <tbody>
      <Row name={<Letter of="a" />} pair={a} />
      <Row name={<Letter of="b" />} pair={b} />
      <Row
        name={
          <>
            <Letter of="a" /> + <Letter of="b" />
          </>
        }
        pair={sum(a, b)}
      />
    </tbody>
  </table>
);

interface RowProps {
  readonly name: ComponentChildren;
  readonly pair: Pair;
}

function Row({ name, pair: [x, y] }: RowProps) {
  const bent = Math.max(0, x - y);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        max({shown(x)}, {shown(y)}) = {shown(y)} + ReLU({shown(x)} −{" "}
        {afterSign(y)}) = {shown(y)} + {shown(bent)} ={" "}
        <strong>{shown(y + bent)}</strong>
      </td>
    </tr>
  );
}
