import { Choice } from "@/ui/Choice.tsx";
import { Select } from "@/ui/Select.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { presetNames, presetOf, presets } from "./presets.ts";
import { settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

const own = "a case of your own";

/** The cases of the list, and all that makes a case. Another start begins at step 0. */
export function Controls({ values, change }: Props) {
  const begin = (changes: Partial<Settings>) => change({ ...changes, step: 0 });
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
        {...settings.activation}
        names={{ relu: "ReLU", "leaky-relu": "leaky ReLU" }}
        value={values.activation}
        onChange={(activation) => begin({ activation })}
      />
      <Slider
        {...settings.w1}
        value={values.w1}
        onChange={(w1) => begin({ w1 })}
      />
      <Slider
        {...settings.w2}
        value={values.w2}
        onChange={(w2) => begin({ w2 })}
      />
      <Slider
        {...settings.rate}
        log
        value={values.rate}
        onChange={(rate) => change({ rate })}
      />
    </div>
  );
}
