import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { Toggles } from "@/ui/Toggles.tsx";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { keysOf, namesOf } from "../tables.ts";
import { costs } from "./costs.ts";
import { chosen, joined, settings, type Settings } from "./settings.ts";

const names = namesOf(costs);

/** The start, the rate and the losses; the last loss stays. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Slider {...control("w")} label="weight w" />
      <Slider {...control("b")} label="bias b" />
      <Slider {...control("rate")} log />
      <Toggles
        label={settings.losses.label}
        values={chosen(values)}
        options={keysOf(costs)}
        names={names}
        onChange={(losses) =>
          change({ losses: joined(losses) || values.losses })
        }
      />
      <Choice
        {...settings.steps}
        value={values.steps}
        onChange={(steps) =>
          change({ steps, step: Math.min(values.step, steps) })
        }
      />
    </div>
  );
}
