import { Choice } from "@/ui/Choice.tsx";
import { keysOf } from "../starts.ts";
import { intervals, settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

/** What all starts share; the seeds stand in the bar. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Choice
      {...settings.target}
      names={intervalNames}
      value={values.target}
      onChange={(target) => change({ target })}
    />
    <Choice
      {...settings.units}
      value={values.units}
      onChange={(units) => change({ units })}
    />
    <Choice
      {...settings.steps}
      value={values.steps}
      onChange={(steps) => change({ steps })}
    />
  </div>
);

const intervalNames = Object.fromEntries(
  keysOf(intervals).map((key) => [key, intervals[key].name]),
);
