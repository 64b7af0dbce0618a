import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { namesOf } from "../tables.ts";
import { grounds, settings, type Settings } from "./settings.ts";

const groundNames = namesOf(grounds);

/** The data and the network; the seed stands in the run bar. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  const isLinear = values.layers === 0;
  return (
    <div class="ui-settings">
      <Choice {...control("data")} names={groundNames} />
      <Choice {...control("layers")} />
      <Slider {...control("units")} disabled={isLinear} />
      <Choice
        {...control("activation")}
        names={{ relu: "ReLU" }}
        disabled={isLinear}
      />
      <Slider {...control("rate")} log />
    </div>
  );
}
