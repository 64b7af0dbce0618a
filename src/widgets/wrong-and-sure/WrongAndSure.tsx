import { useMemo } from "preact/hooks";
import { across, linear, Panels } from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { RunBar } from "@/ui/RunBar.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { usePlay } from "@/ui/usePlay.ts";
import { addressOf } from "../settings.ts";
import { Controls } from "./Controls.tsx";
import { descend } from "./descent.ts";
import { GradientPanel } from "./GradientPanel.tsx";
import { Numbers } from "./Numbers.tsx";
import { OutputPanel } from "./OutputPanel.tsx";
import { PathTable } from "./PathTable.tsx";
import { chosen, settings, type Settings } from "./settings.ts";
import { SigmoidPanel } from "./SigmoidPanel.tsx";
import { Verdict } from "./Verdict.tsx";
import "./wrong-and-sure.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** One sigmoid neuron that is sure and wrong, and how soon each loss corrects it. */
export function WrongAndSure({ id, book }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const { losses, w, b, rate, steps } = values;
  const descents = useMemo(
    () => chosen({ losses }).map((cost) => descend(cost, { w, b, rate })),
    [losses, w, b, rate],
  );
  const step = Math.min(values.step, steps);
  const x = useMemo(() => linear([0, steps], across), [steps]);
  const run = usePlay(step, steps, (step) => change({ step }));
  const panel = { descents, steps, step };
  return (
    <div class="wrong-and-sure">
      <FigureMenu link={address.link} onReset={address.reset} table />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <OutputPanel {...panel} x={x} />
        <GradientPanel {...panel} x={x} />
        <SigmoidPanel {...panel} />
        <Numbers {...{ descents, step, rate }} />
      </Panels>
      <p class="ui-verdict wrong-and-sure-verdict" aria-live="polite">
        <Verdict descents={descents} />
      </p>
      <RunBar run={run} label="Descent" unit="step" />
      <AddressNotice problems={address.problems} />
      <PathTable descents={descents} steps={steps} />
    </div>
  );
}
