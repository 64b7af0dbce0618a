import { useMemo, useState } from "preact/hooks";
import type { TrainingSettings } from "@/engine/index.ts";
import { Panels } from "@/plots/index.ts";
import type { Run } from "@/training/useTraining.ts";
import { Choice } from "@/ui/Choice.tsx";
import { domainOf, ladderOf, pastOf } from "../../gradient-ladder/ladder.ts";
import { LayerBars } from "../../gradient-ladder/LayerBars.tsx";
import { LayerHistory } from "../../gradient-ladder/LayerHistory.tsx";
import { quantities } from "../../gradient-ladder/quantities.ts";
import { keysOf } from "../../tables.ts";

/** The gradient ladder of the lab's network: what of the error reaches each hidden layer. */
export function GradientsPanel({ run }: { readonly run: Run }) {
  const [show, setShow] = useState<keyof typeof quantities>("error");
  const { history, epoch, epochs, job } = run;
  const past = useMemo(() => pastOf(history, show), [history, show]);
  if (job.runs[0].network.layers.length === 1)
    return <p class="lab-hint">Without hidden layers there is no ladder.</p>;
  // Of a run that was not asked for them yet.
  if (!run.frame.runs[0].layers) return null;
  const ladder = ladderOf(run, show);
  const panel = { past, domain: domainOf(ladder, past), epoch };
  return (
    <section aria-label="Gradients">
      <Choice
        label="size of each layer’s"
        options={keysOf(quantities)}
        value={show}
        onChange={setShow}
      />
      <Panels columns={2}>
        <LayerBars {...panel} ladder={ladder} guided={isEven(job.runs[0])} />
        <LayerHistory {...panel} epochs={epochs} />
      </Panels>
    </section>
  );
}

const isEven = ({ network }: TrainingSettings) =>
  new Set(network.layers.slice(0, -1).map(({ units }) => units)).size === 1;
