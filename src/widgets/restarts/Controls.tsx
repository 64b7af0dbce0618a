import { Choice } from "@/ui/Choice.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { namesOf } from "../tables.ts";
import { intervals, settings, type Settings } from "./settings.ts";

/** What all starts share; the seeds stand in the bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Choice {...control("target")} names={intervalNames} />
      <Choice {...control("units")} />
      <Choice {...control("steps")} />
    </div>
  );
}

const intervalNames = namesOf(intervals);
