import { useMemo } from "preact/hooks";
import { Panels, Quantity, Sparkline } from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { RunBar } from "@/ui/RunBar.tsx";
import { useAddress } from "@/ui/useAddress.ts";
import { usePlay } from "@/ui/usePlay.ts";
import { addressOf } from "../settings.ts";
import { descend } from "./clinic.ts";
import { Controls } from "./Controls.tsx";
import { Fit } from "./Fit.tsx";
import { LossSurface } from "./LossSurface.tsx";
import { PathTable } from "./PathTable.tsx";
import { Readings } from "./Readings.tsx";
import { lastStep, settings, type Settings } from "./settings.ts";
import { Verdict } from "./Verdict.tsx";
import "./dead-relu-clinic.css";

interface Props {
  readonly id: string;
  /** The settings of the chapter. */
  readonly book: Settings;
}

/** Two weights and three examples: where gradient descent gets from any start, and where it cannot move. */
export function DeadReluClinic({ id, book }: Props) {
  const address = useAddress(addressOf(settings, id, book));
  const { values, change } = address;
  const { activation, w1, w2, rate, step } = values;
  const path = useMemo(
    () => descend({ activation, w1, w2, rate, step: 0 }),
    [activation, w1, w2, rate],
  );
  const at = Math.min(step, path.length - 1);
  const here = path[at];
  const run = usePlay(at, path.length - 1, (step) => change({ step }));
  return (
    <div class="dead-relu-clinic">
      <FigureMenu link={address.link} onReset={address.reset} table />
      <Controls values={values} change={change} />
      <Panels columns={2}>
        <LossSurface
          {...{ id, activation, path, here }}
          onMove={(w1, w2) => change({ w1, w2, step: 0 })}
        />
        <div class="dead-relu-clinic-side">
          <Fit activation={activation} here={here} />
          <Readings activation={activation} here={here} />
        </div>
      </Panels>
      <p class="ui-verdict dead-relu-clinic-verdict" aria-live="polite">
        <Verdict activation={activation} path={path} />
      </p>
      <RunBar
        run={{ ...run, epochs: lastStep }}
        label="Descent"
        unit="step"
        loss={<Quantity value={here.loss} tone="loss" significant={4} />}
      >
        <Sparkline
          values={path.map(({ loss }) => Math.min(1, loss))}
          epochs={lastStep}
          max={1}
        />
      </RunBar>
      <AddressNotice problems={address.problems} />
      <PathTable path={path} />
    </div>
  );
}
