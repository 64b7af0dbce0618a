import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { keysOf } from "../starts.ts";
import { grounds, settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

const groundNames = Object.fromEntries(
  keysOf(grounds).map((key) => [key, grounds[key].name]),
);

/** The data and the network; the seed stands in the run bar. */
export function Controls({ values, change }: Props) {
  const isLinear = values.layers === 0;
  return (
    <div class="ui-settings">
      <Choice
        {...settings.data}
        names={groundNames}
        value={values.data}
        onChange={(data) => change({ data })}
      />
      <Choice
        {...settings.layers}
        value={values.layers}
        onChange={(layers) => change({ layers })}
      />
      <Slider
        {...settings.units}
        disabled={isLinear}
        value={values.units}
        onChange={(units) => change({ units })}
      />
      <Choice
        {...settings.activation}
        names={{ relu: "ReLU" }}
        disabled={isLinear}
        value={values.activation}
        onChange={(activation) => change({ activation })}
      />
      <Slider
        {...settings.rate}
        log
        value={values.rate}
        onChange={(rate) => change({ rate })}
      />
    </div>
  );
}
