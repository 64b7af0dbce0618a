import { Choice } from "@/ui/Choice.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { Select } from "@/ui/Select.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { namesOf } from "../tables.ts";
import {
  activationNames,
  optimisers,
  settings,
  type Settings,
} from "./settings.ts";
import { targets } from "./targets.ts";

/** The settings of the bench; the seed of the network is in the run bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  // The noise and the rate go along to the next choice's own, unless the reader has chosen another.
  const chooseTarget = (target: Settings["target"]) => {
    const isUsual = values.noise === targets[values.target].noise;
    const noise = isUsual ? targets[target].noise : values.noise;
    change({ target, noise });
  };
  const chooseOptimizer = (optimizer: Settings["optimizer"]) => {
    const isUsual = values.rate === optimisers[values.optimizer].rate;
    const rate = isUsual ? optimisers[optimizer].rate : values.rate;
    change({ optimizer, rate });
  };
  return (
    <div class="ui-settings">
      <Slider {...control("units")} />
      <Slider {...control("points")} />
      <Slider {...control("noise")} />
      <Slider {...control("rate")} log />
      <Select
        {...settings.target}
        names={namesOf(targets)}
        value={values.target}
        onChange={chooseTarget}
      />
      <Select {...control("decay")} names={{ 0: "none" }} />
      <Choice {...control("activation")} names={activationNames} />
      <Choice
        {...settings.optimizer}
        names={namesOf(optimisers)}
        value={values.optimizer}
        onChange={chooseOptimizer}
      />
      <Choice {...control("inputs")} />
      <Choice {...control("test")} />
      <NumberField {...control("sample")} labelled />
    </div>
  );
}
