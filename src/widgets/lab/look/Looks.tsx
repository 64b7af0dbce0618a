import { Toggles } from "@/ui/Toggles.tsx";
import { panels } from "../panels.ts";
import { settings } from "../settings.ts";
import type { LabHandle } from "../useLab.ts";
import { ConfusionPanel } from "./ConfusionPanel.tsx";
import { ExamplePanel } from "./ExamplePanel.tsx";
import { GradientsPanel } from "./GradientsPanel.tsx";
import { HiddenPanel } from "./HiddenPanel.tsx";
import { HistogramsPanel } from "./HistogramsPanel.tsx";
import { WeightsPanel } from "./WeightsPanel.tsx";

/** Further ways to look at the run, each opened by a button. */
export function Looks({ lab }: { readonly lab: LabHandle }) {
  const { id, values, edit, shown, run } = lab;
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
      {isOpen("example") && <ExamplePanel lab={lab} />}
    </div>
  );
}
