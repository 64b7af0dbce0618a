import { features } from "@/engine/index.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { Toggles } from "@/ui/Toggles.tsx";
import { keysOf } from "../starts.ts";
import { featureNames } from "./featureNames.tsx";
import { grounds } from "./grounds.ts";
import { chosen, joined, settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

const groundNames = Object.fromEntries(
  keysOf(grounds).map((key) => [key, grounds[key].name]),
);

/** The data, what the left network is shown and what the right one is made of; the last feature stays. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Choice
      {...settings.data}
      names={groundNames}
      value={values.data}
      onChange={(data) => change({ data })}
    />
    <Toggles
      label={settings.features.label}
      values={chosen(values)}
      options={keysOf(features)}
      names={featureNames}
      onChange={(names) =>
        change({ features: joined(names) || values.features })
      }
    />
    <Slider
      {...settings.units}
      value={values.units}
      onChange={(units) => change({ units })}
    />
    <Choice
      {...settings.activation}
      names={{ relu: "ReLU" }}
      value={values.activation}
      onChange={(activation) => change({ activation })}
    />
  </div>
);
