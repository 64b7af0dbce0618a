import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { keysOf } from "../starts.ts";
import { settings, type Settings } from "./settings.ts";
import { targets } from "./targets.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

const names = Object.fromEntries(
  keysOf(targets).map((key) => [key, targets[key].name]),
);

/** How many equal bumps there are, of what steepness and for which target. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Slider
      {...settings.count}
      value={values.count}
      onChange={(count) => change({ count, bumps: settings.bumps.default })}
    />
    <Slider
      {...settings.steepness}
      log
      value={values.steepness}
      onChange={(steepness) => change({ steepness })}
    />
    <Choice
      {...settings.target}
      names={names}
      value={values.target}
      onChange={(target) => change({ target })}
    />
    <Choice
      {...settings.network}
      value={values.network}
      onChange={(network) => change({ network })}
    />
  </div>
);
