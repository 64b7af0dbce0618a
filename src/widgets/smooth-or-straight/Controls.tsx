import { Slider } from "@/ui/Slider.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** What the three networks share; their seed stands in the run bar. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Slider
      {...settings.rate}
      log
      value={values.rate}
      onChange={(rate) => change({ rate })}
    />
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
    <NumberField
      {...settings.sample}
      labelled
      step={1}
      value={values.sample}
      onChange={(sample) => change({ sample })}
    />
  </div>
);
