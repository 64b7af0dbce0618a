import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { namesOf } from "../tables.ts";
import { settings, type Settings } from "./settings.ts";
import { targets } from "./targets.ts";

const names = namesOf(targets);

/** How many equal bumps there are, of what steepness and for which target. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Slider
        {...settings.count}
        value={values.count}
        onChange={(count) => change({ count, bumps: settings.bumps.default })}
      />
      <Slider {...control("steepness")} log />
      <Choice {...control("target")} names={names} />
      <Choice {...control("network")} />
    </div>
  );
}
