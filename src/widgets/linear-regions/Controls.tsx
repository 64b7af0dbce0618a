import { Choice } from "@/ui/Choice.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { keysOf } from "../starts.ts";
import { grounds } from "./grounds.ts";
import { settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

const groundNames = Object.fromEntries(
  keysOf(grounds).map((key) => [key, grounds[key].name]),
);

/** The settings of the network, but for the seed, which stands in the run bar. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Choice
      {...settings.data}
      names={groundNames}
      value={values.data}
      onChange={(data) => change({ data })}
    />
    <Slider
      {...settings.depth}
      value={values.depth}
      onChange={(depth) => change({ depth })}
    />
    <Slider
      {...settings.width}
      value={values.width}
      onChange={(width) => change({ width })}
    />
    <Choice
      {...settings.points}
      value={values.points}
      onChange={(points) => change({ points })}
    />
  </div>
);
