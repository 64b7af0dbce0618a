import { Choice } from "@/ui/Choice.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import type { Edit } from "../edit.ts";
import { limits } from "../limits.ts";
import { settings, type Settings } from "../settings.ts";
import type { Brush } from "./own.ts";

interface Props {
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
  readonly brush: Brush;
  readonly onBrush: (brush: Brush) => void;
}

const classes = Array.from({ length: limits.classes }, (_, c) => c);

/** What a press on the picture adds to one's own points. */
export function OwnControls({ values, edit, brush, onBrush }: Props) {
  const points = settings.points.list(values.points);
  const isCurve = points[0].length === 2;
  return (
    <>
      <p class="lab-note">
        {points.length} {points.length === 1 ? "point" : "points"}. Press the
        picture to add one, drag one to move it.
      </p>
      {!isCurve && (
        <Choice
          label="the points have"
          options={settings.problem.options}
          value={values.problem}
          onChange={(problem) => {
            onBrush(0);
            edit({ problem });
          }}
        />
      )}
      {isCurve || values.problem === "numbers" ? (
        <Choice
          label="a press"
          options={["add", "remove"]}
          names={{ add: "adds", remove: "removes" }}
          value={brush === "remove" ? "remove" : "add"}
          onChange={(what) => onBrush(what === "remove" ? "remove" : 0)}
        />
      ) : (
        <Choice
          label="a press adds class"
          options={[...classes, "remove"] as const}
          names={{ remove: "×" }}
          value={brush}
          onChange={onBrush}
        />
      )}
      {!isCurve && values.problem === "numbers" && brush !== "remove" && (
        <NumberField
          labelled
          label="number of a new point"
          min={-limits.coordinate}
          max={limits.coordinate}
          step={0.1}
          value={brush}
          onChange={onBrush}
        />
      )}
      <button
        type="button"
        class="ui-action"
        onClick={() =>
          edit({
            points: isCurve ? "-1_-0.5,1_0.5" : settings.points.default,
          })
        }
      >
        Clear to two points
      </button>
    </>
  );
}
