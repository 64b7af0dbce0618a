import type { ComponentChildren } from "preact";
import { cellsOf, type Cell } from "./cells.ts";
import type { Ledger } from "./ledger.ts";

interface Props {
  readonly ledger: Ledger;
  /** What stands in a cell: its number, or a field for it. */
  readonly show: (cell: Cell) => ComponentChildren;
}

/** A line for each layer: the shape of its matrix, the product, the biases, their sum; below, the sums of all. */
export function LedgerTable({ ledger, show }: Props) {
  const [weights, biases, sum] = cellsOf(ledger);
  const isLong = ledger.sum >= 1e6;
  return (
    <div
      class="parameter-ledger-lines"
      // What does not fit a narrow page is scrolled to, also by keyboard.
      {...(isLong && { tabIndex: 0, role: "region", "aria-label": "Ledger" })}
      data-drawn
    >
      <table class={`parameter-ledger-table${isLong ? " is-long" : ""}`}>
        <thead>
          <tr>
            <th scope="col">layer</th>
            <th scope="col">
              <span class="parameter-ledger-long">W, </span>units × inputs
            </th>
            <th scope="col">weights</th>
            <th scope="col">biases</th>
            <th scope="col">sum</th>
          </tr>
        </thead>
        <tbody>
          {ledger.layers.map(({ name }, l) => {
            const [units, inputs, ...counts] = cellsOf(ledger, l);
            return (
              <tr key={l}>
                <th scope="row">{name}</th>
                <td>
                  {show(units)} × {show(inputs)}
                </td>
                {counts.map((cell) => (
                  <td key={cell.column}>{show(cell)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              all layers
            </th>
            <td>{show(weights)}</td>
            <td>{show(biases)}</td>
            <td>{show(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
