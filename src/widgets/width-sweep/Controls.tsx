import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { activationNames } from "../approximation-bench/settings.ts";
import { settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** What all networks of the sweep share; the data seed stands in the bar. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Slider
      {...settings.points}
      value={values.points}
      onChange={(points) => change({ points })}
    />
    <Slider
      {...settings.noise}
      value={values.noise}
      onChange={(noise) => change({ noise })}
    />
    <Choice
      {...settings.activation}
      names={activationNames}
      value={values.activation}
      onChange={(activation) => change({ activation })}
    />
    <Choice
      {...settings.decay}
      value={values.decay}
      onChange={(decay) => change({ decay })}
    />
  </div>
);
