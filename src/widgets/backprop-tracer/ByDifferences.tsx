import { Numbers, written } from "./Numbers.tsx";
import type { Quantity } from "./quantities.ts";
import { Sign } from "./StepPanel.tsx";
import { nudge, type Trace } from "./trace.ts";

interface Props {
  readonly name: Quantity;
  readonly trace: Trace;
}

/** What the loss does when the number itself is moved, with no thought of a chain rule. */
export function ByDifferences({ name, trace }: Props) {
  const grid = trace.difference(name);
  const [[{ above, below }]] = grid;
  const quotients = grid.map((row) => row.map(({ quotient }) => quotient));
  const of = { name, gradient: true };
  const single = grid.length === 1 && grid[0].length === 1;
  return (
    <>
      <p>
        Without the chain rule: move {single ? "it" : "its first number"} by ±
        {nudge}, and compare the losses.
      </p>
      <p class="backprop-tracer-line">
        <Sign text="(" />
        <span class="q-loss">{above.toFixed(10)}</span>
        <Sign text="−" />
        <span class="q-loss">{below.toFixed(10)}</span>
        <Sign text={`) / ${2 * nudge} =`} />
        {single ? (
          <strong>
            <Numbers of={of} grid={quotients} />
          </strong>
        ) : (
          <strong class="q-grad">
            {written(quotients[0][0]).mantissa}
            {written(quotients[0][0]).exponent && (
              <sup>{written(quotients[0][0]).exponent}</sup>
            )}
          </strong>
        )}
      </p>
    </>
  );
}
