import { Select } from "@/ui/Select.tsx";
import { Toggles } from "@/ui/Toggles.tsx";
import { controlsOf } from "../../settings.ts";
import type { Edit } from "../edit.ts";
import { settings, type Settings } from "../settings.ts";

interface Props {
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
  /** Whether the picture is of the plane. */
  readonly isField: boolean;
}

/** Which points are drawn, and whether the picture shows only the class that is chosen. */
export function ViewControls({ values, edit, isField }: Props) {
  const control = controlsOf(settings, values, edit);
  return (
    <div class="ui-settings lab-view">
      <Select {...control("marks")} names={markNames} />
      {isField && (
        <Toggles
          label="picture"
          options={["on"]}
          names={{ on: "discretise" }}
          values={values.discretise === "on" ? ["on"] : []}
          onChange={(on) => edit({ discretise: on.length > 0 ? "on" : "off" })}
        />
      )}
    </div>
  );
}

const markNames = {
  train: "training",
  test: "held out",
  all: "all",
  none: "none",
} as const;
