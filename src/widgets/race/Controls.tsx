import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { starts } from "../starts.ts";
import { namesOf } from "../tables.ts";
import { grounds, optimisers, settings, type Settings } from "./settings.ts";

/** The settings of the race; width is in the address alone, the seed in the run bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  // The rate goes along to the next optimiser's own, unless the reader has chosen another.
  const chooseOptimizer = (optimizer: Settings["optimizer"]) => {
    const isUsual = values.rate === optimisers[values.optimizer].rate;
    const rate = isUsual ? optimisers[optimizer].rate : values.rate;
    change({ optimizer, rate });
  };
  return (
    <div class="ui-settings">
      <Slider {...control("rate")} log />
      <Choice
        {...settings.optimizer}
        names={namesOf(optimisers)}
        value={values.optimizer}
        onChange={chooseOptimizer}
      />
      <Choice {...control("data")} names={namesOf(grounds)} />
      <Choice {...control("start")} names={namesOf(starts)} />
    </div>
  );
}
