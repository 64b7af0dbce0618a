import { Select } from "@/ui/Select.tsx";
import { Toggles } from "@/ui/Toggles.tsx";
import type { Edit } from "../edit.ts";
import { settings, type Settings } from "../settings.ts";

interface Props {
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
  /** Whether the picture is of the plane. */
  readonly isField: boolean;
}

/** Which points are drawn, and whether the picture shows only the class that is chosen. */
export const ViewControls = ({ values, edit, isField }: Props) => (
  <div class="ui-settings lab-view">
    <Select
      {...settings.marks}
      names={markNames}
      value={values.marks}
      onChange={(marks) => edit({ marks })}
    />
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

const markNames = {
  train: "training",
  test: "held out",
  all: "all",
  none: "none",
} as const;
