import { Choice } from "@/ui/Choice.tsx";
import { grounds } from "../linear-regions/grounds.ts";
import { activationNames, settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

const groundNames = Object.fromEntries(
  settings.data.options.map((key) => [key, grounds[key].name]),
);

/** What all networks of the grid share. */
export const Controls = ({ values, change }: Props) => (
  <div class="ui-settings">
    <Choice
      {...settings.data}
      names={groundNames}
      value={values.data}
      onChange={(data) => change({ data })}
    />
    <Choice
      {...settings.points}
      value={values.points}
      onChange={(points) => change({ points })}
    />
    <Choice
      {...settings.activation}
      names={activationNames}
      value={values.activation}
      onChange={(activation) => change({ activation })}
    />
  </div>
);
