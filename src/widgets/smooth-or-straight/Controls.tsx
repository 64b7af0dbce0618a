import { Slider } from "@/ui/Slider.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { controlsOf } from "../settings.ts";
import { settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** What the three networks share; their seed stands in the run bar. */
export function Controls({ values, change }: Props) {
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
