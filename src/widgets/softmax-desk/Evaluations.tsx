import { Panel, Panels } from "@/plots/index.ts";
import { Choice } from "@/ui/Choice.tsx";
import { inWords } from "./diagnosis.tsx";
import type { Desk } from "./desk.ts";
import { naively, stably, type Evaluation } from "./evaluation.ts";
import { settings, type Settings } from "./settings.ts";
import { Digits, PowerOfE, Symbol } from "./Symbols.tsx";
import { held, typed } from "./written.ts";

interface Props {
  readonly desk: Desk;
  readonly precision: Settings["precision"];
  readonly onPrecision: (precision: Settings["precision"]) => void;
}

/** The same softmax computed twice, as a computer with limited numbers does it, and what came of it in words. */
export function Evaluations({ desk, precision, onPrecision }: Props) {
  const scaled = desk.classes.map((of) => of.scaled);
  const right = desk.classes.indexOf(desk.truth);
  const naive = naively(scaled, right, precision);
  const stable = stably(scaled, right, precision);
  const s = desk.temperature === 1 ? "z" : "z/T";
  return (
    <>
      <div class="softmax-desk-precision">
        <Choice
          {...settings.precision}
          value={precision}
          onChange={onPrecision}
        />
      </div>
      <Panels columns={2}>
        <Panel title="Naive: as the formula says it">
          <Steps desk={desk} evaluation={naive} exponent={s} />
          <p class="softmax-desk-so">
            loss −log <Symbol of={desk.truth.label}>p</Symbol> ={" "}
            <Result of={naive.loss} tone="loss" />
          </p>
        </Panel>
        <Panel title="Stable: the largest subtracted first">
          <Steps desk={desk} evaluation={stable} exponent={`${s} − max`} />
          <p class="softmax-desk-so">
            loss log sum − ({s} − max) = <Result of={stable.loss} tone="loss" />
          </p>
        </Panel>
      </Panels>
      <p class="ui-verdict softmax-desk-diagnosis" aria-live="polite">
        {inWords({ desk, naive, stable, precision })}
      </p>
    </>
  );
}

interface StepsProps {
  readonly desk: Desk;
  readonly evaluation: Evaluation;
  /** What is exponentiated, in short. */
  readonly exponent: string;
}

const Steps = ({ desk, evaluation, exponent }: StepsProps) => (
  <table class="softmax-desk-steps">
    <thead>
      <tr>
        <th scope="col">class</th>
        <th scope="col">{exponent}</th>
        <th scope="col">
          power <PowerOfE>{exponent}</PowerOfE>
        </th>
        <th scope="col">share</th>
      </tr>
    </thead>
    <tbody>
      {desk.classes.map(({ label }, i) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td class="q-value">{typed(evaluation.exponents[i])}</td>
          <td>
            <Result of={evaluation.powers[i]} />
          </td>
          <td>
            <Result of={evaluation.probabilities[i]} />
          </td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          sum
        </th>
        <td>
          <Result of={evaluation.sum} />
        </td>
        <td />
      </tr>
    </tfoot>
  </table>
);

// What is no number stands out; it is not a value.
const Result = ({ of, tone = "value" }: ResultProps) => (
  <span class={Number.isFinite(of) ? `q-${tone}` : "softmax-desk-broken"}>
    <Digits {...held(of)} />
  </span>
);

interface ResultProps {
  readonly of: number;
  readonly tone?: "value" | "loss";
}
