import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { drawnNames } from "./drawn.ts";
import { settings, type Settings } from "./settings.ts";

/** The settings of the histograms, but for the seed, which stands in the run bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Slider {...control("depth")} />
      <Slider {...control("width")} />
      <Choice {...control("activation")} names={{ relu: "ReLU" }} />
      <Choice {...control("start")} names={drawnNames} />
      <Slider {...control("rate")} log />
    </div>
  );
}
