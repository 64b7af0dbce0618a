import { Choice } from "@/ui/Choice.tsx";
import { grounds } from "../linear-regions/grounds.ts";
import { controlsOf, type ControlsProps } from "../settings.ts";
import { activationNames, settings, type Settings } from "./settings.ts";

const groundNames = Object.fromEntries(
  settings.data.options.map((key) => [key, grounds[key].name]),
);

/** What all networks of the grid share. */
export function Controls({ values, change }: ControlsProps<Settings>) {
  const control = controlsOf(settings, values, change);
  return (
    <div class="ui-settings">
      <Choice {...control("data")} names={groundNames} />
      <Choice {...control("points")} />
      <Choice {...control("activation")} names={activationNames} />
    </div>
  );
}
