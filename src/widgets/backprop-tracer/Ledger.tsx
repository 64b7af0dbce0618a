import { Numbers } from "./Numbers.tsx";
import { classOf, keyOf } from "./quantities.ts";
import type { Settings } from "./settings.ts";
import { forwardSteps, steps } from "./steps.ts";
import { spoken, Symbol } from "./Symbol.tsx";
import type { Trace } from "./trace.ts";

interface Props {
  readonly step: number;
  readonly network: Settings["network"];
  readonly trace: Trace;
}

/** The twelve derivatives as far as the reader has come, beside the same by differences. */
export function Ledger({ step, network, trace }: Props) {
  return (
    <table class="backprop-tracer-ledger">
      <thead>
        <tr>
          <th scope="col">gradient</th>
          <th scope="col">backpropagation</th>
          <th scope="col">differences</th>
        </tr>
      </thead>
      <tbody>
        {steps.slice(forwardSteps).map(({ name }, i) => {
          const of = { name, gradient: true };
          const at = forwardSteps + 1 + i;
          const quotients = trace
            .difference(name)
            .map((row) => row.map(({ quotient }) => quotient));
          // A matrix's row is as high before its numbers are known.
          const lines = `--lines:${quotients.length}`;
          return (
            <tr
              key={name}
              style={lines}
              class={at === step ? "is-now" : undefined}
            >
              <th scope="row" class={`q-grad ${classOf(keyOf(of))}`}>
                <Symbol {...of} network={network} />
                <span class="sr-only">{spoken(of)}</span>
              </th>
              <td>
                {at <= step && <Numbers of={of} grid={trace.gradient(name)} />}
              </td>
              <td>{at <= step && <Numbers of={of} grid={quotients} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
