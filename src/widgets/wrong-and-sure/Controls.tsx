import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { Toggles } from "@/ui/Toggles.tsx";
import { keysOf } from "../starts.ts";
import { costs } from "./costs.ts";
import { chosen, joined, settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

const names = Object.fromEntries(
  keysOf(costs).map((key) => [key, costs[key].name]),
);

/** The start, the rate and the losses; the last loss stays. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Slider
      {...settings.w}
      label="weight w"
      value={values.w}
      onChange={(w) => change({ w })}
    />
    <Slider
      {...settings.b}
      label="bias b"
      value={values.b}
      onChange={(b) => change({ b })}
    />
    <Slider
      {...settings.rate}
      log
      value={values.rate}
      onChange={(rate) => change({ rate })}
    />
    <Toggles
      label={settings.losses.label}
      values={chosen(values)}
      options={keysOf(costs)}
      names={names}
      onChange={(losses) => change({ losses: joined(losses) || values.losses })}
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
