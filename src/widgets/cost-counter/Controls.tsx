import { NumberField } from "@/ui/NumberField.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf } from "../settings.ts";
import { settings, sizeNames, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** How many layers there are, and the size of each. */
export function Controls({ values, change }: Props) {
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
