import { Letter } from "./Letter.tsx";
import { pools, tryOn, type Pair } from "./pools.ts";
import { keysOf } from "../tables.ts";
import { afterSign, shown } from "./shown.ts";

interface Props {
  readonly a: Pair;
  readonly b: Pair;
}

/** Both poolings tried on the same two pairs. */
export const Trials = ({ a, b }: Props) => (
  <table class="max-pooling-table">
    <thead>
      <tr>
        <th scope="col">pooling</th>
        <th scope="col">
          pool(
          <Letter of="a" />) + pool(
          <Letter of="b" />)
        </th>
        <th scope="col">
          pool(
          <Letter of="a" /> + <Letter of="b" />)
        </th>
        <th scope="col">the same?</th>
      </tr>
    </thead>
    <tbody>
      {keysOf(pools).map((name) => {
        const { ofA, ofB, apart, together, isEqual } = tryOn(name, a, b);
        return (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {shown(ofA)} + {afterSign(ofB)} = <strong>{shown(apart)}</strong>
            </td>
            <td>
              <strong>{shown(together)}</strong>
            </td>
            <td>{isEqual ? "yes" : `no, ${shown(apart - together)} apart`}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
