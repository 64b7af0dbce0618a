import { Select } from "@/ui/Select.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { Toggles } from "@/ui/Toggles.tsx";
import { functionNames, settings, shownIn, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings of the explorer: what is looked at, where, and beside what. */
export function Controls({ values, change }: Props) {
  const { z, slope, beside } = settings;
  return (
    <div class="ui-settings">
      <Select
        {...settings.function}
        names={functionNames}
        value={values.function}
        onChange={(name) => change({ function: name })}
      />
      <Slider {...z} value={values.z} onChange={(z) => change({ z })} />
      <Slider
        {...slope}
        value={values.slope}
        disabled={!shownIn(values).includes("leaky-relu")}
        onChange={(slope) => change({ slope })}
      />
      <Toggles
        label="beside it"
        options={beside.options.filter((name) => name !== values.function)}
        names={functionNames}
        values={beside.members(values.beside)}
        onChange={(names) => change({ beside: beside.join(names) })}
      />
    </div>
  );
}
