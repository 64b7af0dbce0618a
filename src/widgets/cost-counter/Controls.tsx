import { NumberField } from "@/ui/NumberField.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { settings, sizeNames, type Settings } from "./settings.ts";

/** How many layers there are, and the size of each. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Slider {...control("layers")} />
      <div class="cost-counter-sizes">
        {sizeNames(values).map((name) => (
          <NumberField
            key={name}
            {...settings[name]}
            labelled
            value={values[name]}
            onChange={(size) => change({ [name]: size })}
          />
        ))}
      </div>
    </div>
  );
}
