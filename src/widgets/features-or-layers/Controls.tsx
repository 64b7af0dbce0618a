import { features } from "@/engine/index.ts";
import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { Toggles } from "@/ui/Toggles.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { keysOf, namesOf } from "../tables.ts";
import { featureNames } from "./featureNames.tsx";
import { grounds } from "./grounds.ts";
import { chosen, joined, settings, type Settings } from "./settings.ts";

const groundNames = namesOf(grounds);

/** The data, what the left network is shown and what the right one is made of; the last feature stays. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Choice {...control("data")} names={groundNames} />
      <Toggles
        label={settings.features.label}
        values={chosen(values)}
        options={keysOf(features)}
        names={featureNames}
        onChange={(names) =>
          change({ features: joined(names) || values.features })
        }
      />
      <Slider {...control("units")} />
      <Choice {...control("activation")} names={{ relu: "ReLU" }} />
    </div>
  );
}
