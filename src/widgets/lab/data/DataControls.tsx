import { Select } from "@/ui/Select.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { Choice } from "@/ui/Choice.tsx";
import { controlsOf } from "../../settings.ts";
import { chooseData, type Edit } from "../edit.ts";
import { entryOf, groundTitles } from "../grounds.ts";
import { OwnControls } from "./OwnControls.tsx";
import type { Brush } from "./own.ts";
import { settings, type Settings } from "../settings.ts";

interface Props {
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
  readonly brush: Brush;
  readonly onBrush: (brush: Brush) => void;
  /** The points as a file. */
  readonly onSave: () => void;
  /** Makes the points that are shown one's own. */
  readonly onTakeOver: () => void;
}

/** Which points, how noisy, and how many are held out; the rest under the hinge. */
export function DataControls(props: Props) {
  const { values, edit, brush, onBrush } = props;
  const control = controlsOf(settings, values, edit);
  const entry = entryOf(values.data);
  return (
    <section class="lab-data" aria-label="Data">
      <p class="lab-title">Data</p>
      <Select
        label="data set"
        options={settings.data.options}
        names={groundTitles}
        value={values.data}
        onChange={(data) => edit(chooseData(values, data))}
      />
      {entry && <p class="lab-note">{entry.description}</p>}
      {!entry && <OwnControls {...{ values, edit, brush, onBrush }} />}
      {entry && <Slider {...control("noise")} max={noisiest(entry.noise)} />}
      <Slider {...control("test")} />
      {entry && (
        <button type="button" class="ui-action" onClick={props.onTakeOver}>
          Edit the points
        </button>
      )}
      <details class="lab-more-settings">
        <summary>More about the data</summary>
        {entry && !entry.fixed && <Slider {...control("count")} max={1000} />}
        {entry &&
          optionNames
            .filter((name) => name in entry.options)
            .map((name) => <Slider key={name} {...control(name)} />)}
        <Choice {...control("standardise")} />
        <NumberField labelled {...control("dataseed")} />
        <button type="button" class="ui-action" onClick={props.onSave}>
          Save the points (CSV)
        </button>
      </details>
    </section>
  );
}

const optionNames = ["radius", "turns", "inner", "low", "high"] as const;

// The slider ends where the shape is gone; the field beside it takes more.
const noisiest = (usual: number) => Math.max(1, 2 * usual);
