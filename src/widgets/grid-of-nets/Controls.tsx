import { Choice } from "@/ui/Choice.tsx";
import { grounds } from "../linear-regions/grounds.ts";
import { controlsOf } from "../settings.ts";
import { activationNames, settings, type Settings } from "./settings.ts";

interface Props {
  readonly values: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

const groundNames = Object.fromEntries(
  settings.data.options.map((key) => [key, grounds[key].name]),
);

/** What all networks of the grid share. */
export function Controls({ values, change }: Props) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Choice {...control("data")} names={groundNames} />
      <Choice {...control("points")} />
      <Choice {...control("activation")} names={activationNames} />
    </div>
  );
}
