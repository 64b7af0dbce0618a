import type { Run } from "@/training/useTraining.ts";
import { Toggles } from "@/ui/Toggles.tsx";
import type { Edit } from "../edit.ts";
import { panels } from "../panels.ts";
import { settings, type Settings } from "../settings.ts";
import type { Shown } from "../shown.ts";
import { ConfusionPanel } from "./ConfusionPanel.tsx";
import { GradientsPanel } from "./GradientsPanel.tsx";
import { HiddenPanel } from "./HiddenPanel.tsx";
import { HistogramsPanel } from "./HistogramsPanel.tsx";
import { WeightsPanel } from "./WeightsPanel.tsx";

interface Props {
  readonly id: string;
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
  readonly shown: Shown;
  readonly run: Run;
}

/** Further ways to look at the run, each opened by a button. */
export function Looks({ id, values, edit, shown, run }: Props) {
  const open = settings.look.members(values.look);
  const isOpen = (name: keyof typeof panels) => open.includes(name);
  return (
    <div class="lab-looks">
      <Toggles
        label="look at"
        options={settings.look.options}
        names={panels}
        values={open}
        onChange={(names) => edit({ look: settings.look.join(names) })}
      />
      {isOpen("gradients") && <GradientsPanel run={run} />}
      {isOpen("histograms") && <HistogramsPanel {...{ shown, run }} />}
      {isOpen("hidden") && <HiddenPanel {...{ id, shown, run }} />}
      {isOpen("weights") && <WeightsPanel {...{ shown, run }} />}
      {isOpen("confusion") && <ConfusionPanel {...{ shown, run }} />}
    </div>
  );
}
