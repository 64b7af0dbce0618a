import { confusion, predict, type Examples } from "@/engine/index.ts";
import { ConfusionMatrix } from "@/plots/index.ts";
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
    ["Training points", data],
    ...(data.test.count > 0 ? [["Points held out", data.test] as const] : []),
  ];
  return (
    <section class="lab-confusions" aria-label="Confusion">
      {sets.map(([name, examples]) => (
        <ConfusionMatrix
          key={name}
          title={name}
          counts={timesOf(shown, parameters, examples)}
          names={Array.from({ length: data.classes }, (_, c) => `class ${c}`)}
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
