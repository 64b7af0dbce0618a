import { useMemo, useState } from "preact/hooks";
import { FigureMenu } from "@/ui/FigureMenu.tsx";
import { Bar } from "./Bar.tsx";
import { Compare } from "./compare/Compare.tsx";
import { freeName, type Pin } from "./compare/pins.ts";
import { Desk } from "./Desk.tsx";
import { Looks } from "./look/Looks.tsx";
import { LossTable } from "./LossTable.tsx";
import { Notices } from "./Notices.tsx";
import { Out } from "./out/Out.tsx";
import type { Settings } from "./settings.ts";
import { PointsTable } from "./table/PointsTable.tsx";
import { Tasks } from "./tasks/Tasks.tsx";
import { HandChanges } from "./training/HandChanges.tsx";
import { TopControls } from "./training/TopControls.tsx";
import { TrainingSettings } from "./training/TrainingSettings.tsx";
import { useLab } from "./useLab.ts";
import { Verdict } from "./Verdict.tsx";
import "./lab.css";

interface Props {
  readonly id: string;
  /** The state that the lab opens with. */
  readonly book: Settings;
  /** Its run at the start, encoded. */
  readonly first: string;
}

/** The book's instrument: any data, any small network, trained here and now. */
export function Lab({ id, book, first }: Props) {
  const lab = useLab(id, book, first);
  const { values, edit, byHand, rate, run, measured, losses } = lab;
  const [pins, setPins] = useState<readonly Pin[]>([]);
  const now = {
    ...{ values, losses, measured },
    epoch: run.epoch,
    parameters: lab.parameters,
  };
  // What does not move with the run is not drawn with it.
  const [top, settings] = useMemo(() => {
    const props = {
      ...{ values, edit, rate },
      onRate: (value: number) => byHand("rate", value),
    };
    return [<TopControls {...props} />, <TrainingSettings {...props} />];
  }, [values, edit, rate, byHand]);

  return (
    <div class="lab" ref={run.ref}>
      <FigureMenu link={lab.link} onReset={lab.reset} table />
      <Tasks lab={lab} />
      {top}
      {/* The bar stays in reach within this, and off the task over it. */}
      <div>
        <Desk lab={lab} />
        <p class="ui-verdict" aria-live="polite" aria-busy={!run.settled}>
          <Verdict
            epoch={run.epoch}
            measured={measured}
            parameters={lab.parameters}
          />
        </p>
        <Bar lab={lab} />
      </div>
      <Notices lab={lab} />
      <HandChanges {...{ values, edit }} stepsPerEpoch={lab.stepsPerEpoch} />
      {settings}
      <Looks lab={lab} />
      <Compare
        pins={pins}
        now={now}
        onPin={() =>
          setPins([
            ...pins,
            { ...now, values: lab.pictured(), name: freeName(pins) },
          ])
        }
        onOpen={(pin) => lab.open(pin.values, pin.epoch)}
        onRemove={(pin) => setPins(pins.filter((other) => other !== pin))}
      />
      <PointsTable lab={lab} />
      <Out lab={lab} />
      <LossTable losses={losses} />
    </div>
  );
}
