import { Select } from "@/ui/Select.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { Toggles } from "@/ui/Toggles.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { functionNames, settings, shownIn, type Settings } from "./settings.ts";

/** The settings of the explorer: what is looked at, where, and beside what. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  const { beside } = settings;
  return (
    <div class="ui-settings">
      <Select {...control("function")} names={functionNames} />
      <Slider {...control("z")} />
      <Slider
        {...control("slope")}
        disabled={!shownIn(values).includes("leaky-relu")}
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
