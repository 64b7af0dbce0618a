import { useMemo } from "preact/hooks";
import { Panels, Quantity, Sparkline } from "@/plots/index.ts";
import { AddressNotice } from "@/ui/AddressNotice.tsx";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Icon } from "@/ui/Icon.tsx";
import { Timeline } from "@/ui/Timeline.tsx";
import { useAddress } from "@/ui/useAddress.ts";
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
      <div
        class="ui-run dead-relu-clinic-run"
        role="group"
        aria-label="Descent"
      >
        <div class="dead-relu-clinic-buttons">
          <button
            type="button"
            class="ui-button"
            aria-label="One step further"
            title="One step further"
            disabled={at === path.length - 1}
            onClick={() => change({ step: at + 1 })}
          >
            <Icon name="step" />
          </button>
          <button
            type="button"
            class="ui-button"
            aria-label="Back to the start"
            title="Back to the start"
            onClick={() => change({ step: 0 })}
          >
            <Icon name="reset" />
          </button>
        </div>
        <Timeline
          epoch={at}
          epochs={lastStep}
          unit="step"
          onSeek={(step) => change({ step })}
        >
          <Sparkline
            values={path.map(({ loss }) => Math.min(1, loss))}
            epochs={lastStep}
            max={1}
          />
        </Timeline>
        <dl class="ui-readings">
          <div>
            <dt class="ui-label">step</dt>
            <dd class="dead-relu-clinic-count">
              <b>{at}</b> of {lastStep}
            </dd>
          </div>
          <div>
            <dt class="ui-label">loss</dt>
            <dd class="ui-loss dead-relu-clinic-loss">
              <Quantity value={here.loss} tone="loss" significant={4} />
            </dd>
          </div>
        </dl>
      </div>
      <AddressNotice problems={address.problems} />
      <PathTable path={path} />
    </div>
  );
}
