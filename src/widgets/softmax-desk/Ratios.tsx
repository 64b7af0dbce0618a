import { sigmoid } from "@/engine/index.ts";
import { Panel, Term } from "@/plots/index.ts";
import type { ClassOf, Desk } from "./desk.ts";
import { Digits, PowerOfE, Symbol } from "./Symbols.tsx";
import { powerOfE, typed } from "./written.ts";

interface Props {
  readonly desk: Desk;
}

/** How many times as probable the most probable class is as each other one; for two classes also the sigmoid. */
export function Ratios({ desk }: Props) {
  const { classes, temperature } = desk;
  const [most] = desk.largest;
  const others = classes.filter((other) => other !== most);
  return (
    <Panel
      title={
        <>
          <Term tone="value">Ratios</Term>: only differences of logits count
        </>
      }
    >
      <table class="softmax-desk-ratios">
        <thead class="sr-only">
          <tr>
            <th scope="col">ratio</th>
            <th scope="col">from the logits</th>
            <th scope="col">value</th>
          </tr>
        </thead>
        <tbody>
          {others.map((other) => (
            <tr key={other.label}>
              <th scope="row">
                <Symbol of={most.label}>p</Symbol> /{" "}
                <Symbol of={other.label}>p</Symbol>
              </th>
              <td>
                <PowerOfE>{difference(most, other, temperature)}</PowerOfE> ={" "}
                <PowerOfE>{typed(most.scaled - other.scaled)}</PowerOfE>
              </td>
              <td>
                <Term tone="value">
                  <Digits {...powerOfE(most.scaled - other.scaled, 5)} />
                </Term>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.length === 1 ? (
        <Sigmoid of={most} other={others[0]} />
      ) : (
        <p class="softmax-desk-note">
          A constant added to all logits cancels in every difference.
        </p>
      )}
    </Panel>
  );
}

interface SigmoidProps {
  readonly of: ClassOf;
  readonly other: ClassOf;
}

const Sigmoid = ({ of, other }: SigmoidProps) => (
  <p class="softmax-desk-note">
    Two classes are one sigmoid: <Symbol of={of.label}>p</Symbol> ={" "}
    <Symbol>σ</Symbol>({typed(of.scaled - other.scaled)}) ={" "}
    <Term tone="value">{sigmoid(of.scaled - other.scaled).toFixed(6)}</Term>.
  </p>
);

function difference(a: ClassOf, b: ClassOf, temperature: number): string {
  const text = `${typed(a.logit)} − ${b.logit < 0 ? `(${typed(b.logit)})` : typed(b.logit)}`;
  return temperature === 1 ? text : `(${text})/${typed(temperature)}`;
}
