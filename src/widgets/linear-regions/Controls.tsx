import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { namesOf } from "../tables.ts";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { grounds } from "./grounds.ts";
import { settings, type Settings } from "./settings.ts";

const groundNames = namesOf(grounds);

/** The settings of the network, but for the seed, which stands in the run bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Choice {...control("data")} names={groundNames} />
      <Slider {...control("depth")} />
      <Slider {...control("width")} />
      <Choice {...control("points")} />
    </div>
  );
}
