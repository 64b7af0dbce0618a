import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { startNames } from "../starts.ts";
import { settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings of the ladder, but for the seed, which stands in the run bar. */
export function Controls({ values, change }: Props) {
  const { depth, width, activation, start, rate, show } = settings;
  return (
    <div class="ui-settings">
      <Slider
        {...depth}
        label="depth"
        value={values.depth}
        onChange={(depth) => change({ depth })}
      />
      <Slider
        {...width}
        label="width"
        value={values.width}
        onChange={(width) => change({ width })}
      />
      <Choice
        {...activation}
        label="activation"
        names={{ relu: "ReLU" }}
        value={values.activation}
        onChange={(activation) => change({ activation })}
      />
      <Choice
        {...start}
        label="start"
        names={startNames}
        value={values.start}
        onChange={(start) => change({ start })}
      />
      <Slider
        {...rate}
        log
        label="learning rate"
        value={values.rate}
        onChange={(rate) => change({ rate })}
      />
      <Choice
        {...show}
        label="show"
        value={values.show}
        onChange={(show) => change({ show })}
      />
    </div>
  );
}
