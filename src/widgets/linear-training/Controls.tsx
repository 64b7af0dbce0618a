import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import {
  activationNames,
  grounds,
  settings,
  type Settings,
} from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings of the stack, but for the seed, which stands in the run bar. */
export function Controls({ values, change }: Props) {
  const { data, activation, depth, width, rate } = settings;
  return (
    <div class="ui-settings">
      <Choice
        {...data}
        names={groundNames}
        value={values.data}
        onChange={(data) => change({ data })}
      />
      <Choice
        {...activation}
        names={activationNames}
        value={values.activation}
        onChange={(activation) => change({ activation })}
      />
      <Slider
        {...depth}
        value={values.depth}
        onChange={(depth) => change({ depth })}
      />
      <Slider
        {...width}
        value={values.width}
        onChange={(width) => change({ width })}
      />
      <Slider
        {...rate}
        log
        value={values.rate}
        onChange={(rate) => change({ rate })}
      />
    </div>
  );
}

const groundNames = {
  circles: grounds.circles.name,
  xor: grounds.xor.name,
  gaussians: grounds.gaussians.name,
};
