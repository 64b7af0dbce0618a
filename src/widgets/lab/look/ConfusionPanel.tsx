import { confusion, predict, type Examples } from "@/engine/index.ts";
import type { Run } from "@/training/useTraining.ts";
import { networkOf, type Shown } from "../shown.ts";

interface Props {
  readonly shown: Shown;
  readonly run: Run;
}

/** Which class the network takes for which, for the training points and for those held out. */
export function ConfusionPanel({ shown, run }: Props) {
  const { data } = shown;
  const { parameters } = run.frame.runs[0];
  if (data.classes === 0)
    return <p class="lab-hint">Fitted numbers have no classes to confuse.</p>;
  if (!parameters) return null;
  const sets: readonly (readonly [string, Examples])[] = [
    ["training points", data],
    ...(data.test.count > 0 ? [["points held out", data.test] as const] : []),
  ];
  return (
    <section class="lab-confusions" aria-label="Confusion">
      {sets.map(([name, examples]) => (
        <Matrix
          key={name}
          name={name}
          classes={data.classes}
          times={timesOf(shown, parameters, examples)}
        />
      ))}
    </section>
  );
}

function timesOf(
  shown: Shown,
  parameters: Float64Array,
  { x, y, count }: Examples,
): Uint32Array {
  const network = networkOf(shown, parameters);
  const outputs = predict(network, x, count);
  // A probability is over a half where a logit is over 0.
  const logits = shown.logits ? outputs : outputs.map((p) => p - 0.5);
  return confusion(logits, y, count, network.outputs);
}

interface MatrixProps {
  readonly name: string;
  readonly classes: number;
  /** [classes × classes], the true class's row. */
  readonly times: Uint32Array;
}

const Matrix = ({ name, classes, times }: MatrixProps) => (
  <table class="lab-confusion">
    <caption>
      {name}: rows are true classes, columns what the network says
    </caption>
    <thead>
      <tr>
        <th scope="col">class</th>
        {Array.from({ length: classes }, (_, c) => (
          <th key={c} scope="col">
            said {c}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Array.from({ length: classes }, (_, row) => (
        <tr key={row}>
          <th scope="row">is {row}</th>
          {Array.from({ length: classes }, (_, c) => (
            <td key={c} class={row === c ? "lab-right" : undefined}>
              {times[row * classes + c]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
