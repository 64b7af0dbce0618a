import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { activationNames } from "../approximation-bench/settings.ts";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { settings, type Settings } from "./settings.ts";

/** What all networks of the sweep share; the data seed stands in the bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Slider {...control("points")} />
      <Slider {...control("noise")} />
      <Choice {...control("activation")} names={activationNames} />
      <Choice {...control("decay")} />
    </div>
  );
}
