import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import {
  activationNames,
  grounds,
  settings,
  type Settings,
} from "./settings.ts";

/** The settings of the stack, but for the seed, which stands in the run bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Choice {...control("data")} names={groundNames} />
      <Choice {...control("activation")} names={activationNames} />
      <Slider {...control("depth")} />
      <Slider {...control("width")} />
      <Slider {...control("rate")} log />
    </div>
  );
}

const groundNames = {
  circles: grounds.circles.name,
  xor: grounds.xor.name,
  gaussians: grounds.gaussians.name,
};
