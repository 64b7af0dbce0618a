import { Slider } from "@/ui/Slider.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { settings, type Settings } from "./settings.ts";

/** What the three networks share; their seed stands in the run bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Slider {...control("rate")} log />
      <Slider {...control("points")} />
      <Slider {...control("noise")} />
      <NumberField {...control("sample")} labelled />
    </div>
  );
}
