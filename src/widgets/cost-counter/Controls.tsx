import { NumberField } from "@/ui/NumberField.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { settings, sizeNames, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** How many layers there are, and the size of each. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Slider
      {...settings.layers}
      value={values.layers}
      onChange={(layers) => change({ layers })}
    />
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
