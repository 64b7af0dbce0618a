import { Choice } from "@/ui/Choice.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { Select } from "@/ui/Select.tsx";
import { Slider } from "@/ui/Slider.tsx";
import type { ControlsProps } from "../settings.ts";
import {
  presetNames,
  presets,
  randomStack,
  type PresetName,
} from "./presets.ts";
import { settings, type Settings } from "./settings.ts";
import { nameOf, reluOf, withStack } from "./stack.ts";

const own = "your own";
const named: readonly (PresetName | "random" | typeof own)[] = [
  ...presetNames,
  "random",
];

/** The stacks of the list and of a seed, how many layers there are, and which one is bent. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const name = nameOf(values) ?? own;
  const drawn = (seed: number) =>
    change({ ...withStack(randomStack(seed, values.layers)), seed });
  const choose = (chosen: typeof name) => {
    if (chosen === "random") drawn(values.seed);
    else if (chosen !== own)
      change({
        ...withStack(presets[chosen].stack),
        relu: presets[chosen].relu,
      });
  };
  const layers = Array.from({ length: values.layers + 1 }, (_, l) => l);
  return (
    <div class="ui-settings">
      <Select
        label="stack"
        options={name === own ? [own, ...named] : named}
        value={name}
        onChange={choose}
      />
      <Slider
        {...settings.layers}
        value={values.layers}
        onChange={(layers) => change({ layers, merge: layers })}
      />
      <Choice
        {...settings.relu}
        options={layers}
        names={{ 0: "none" }}
        value={reluOf(values)}
        onChange={(relu) => change({ relu })}
      />
      <div class="collapse-machine-random">
        <NumberField
          {...settings.seed}
          labelled
          value={values.seed}
          onChange={drawn}
        />
        <button
          type="button"
          class="ui-action"
          onClick={() => drawn((values.seed + 1) % 2 ** 32)}
        >
          New random stack
        </button>
      </div>
    </div>
  );
}
