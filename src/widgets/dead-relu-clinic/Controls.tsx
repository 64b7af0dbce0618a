import { Choice } from "@/ui/Choice.tsx";
import { Select } from "@/ui/Select.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { presetNames, presetOf, presets } from "./presets.ts";
import { settings, type Settings } from "./settings.ts";

const own = "a case of your own";

/** The cases of the list, and all that makes a case. Another start begins at step 0. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const begin = (changes: Partial<Settings>) => change({ ...changes, step: 0 });
  const start = controlsOf(settings, values, begin);
  const control = controlsOf(settings, values, change);
  const preset = presetOf(values);
  return (
    <div class="ui-settings">
      <Select
        label="case"
        options={preset ? presetNames : [own, ...presetNames]}
        value={preset ?? own}
        onChange={(name) => {
          if (name !== own) begin(presets[name]);
        }}
      />
      <Choice
        {...start("activation")}
        names={{ relu: "ReLU", "leaky-relu": "leaky ReLU" }}
      />
      <Slider {...start("w1")} />
      <Slider {...start("w2")} />
      <Slider {...control("rate")} log />
    </div>
  );
}
