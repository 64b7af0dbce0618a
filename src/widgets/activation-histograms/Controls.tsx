import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { drawnNames } from "./drawn.ts";
import { settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** The settings of the histograms, but for the seed, which stands in the run bar. */
export function Controls({ values, change }: Props) {
  const { depth, width, activation, start, rate } = settings;
  return (
    <div class="ui-settings">
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
      <Choice
        {...activation}
        names={{ relu: "ReLU" }}
        value={values.activation}
        onChange={(activation) => change({ activation })}
      />
      <Choice
        {...start}
        names={drawnNames}
        value={values.start}
        onChange={(start) => change({ start })}
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
