import { NumberField } from "@/ui/NumberField.tsx";
import { Select } from "@/ui/Select.tsx";
import { activationsOf, setUnits, type Edit } from "../edit.ts";
import { limits } from "../limits.ts";
import { trainable } from "../lists.ts";
import { settings, type Settings } from "../settings.ts";

interface Props {
  readonly values: Settings;
  readonly edit: (edit: Edit) => void;
}

/** Each hidden layer's units and activation, and a button that takes it out. */
export function LayerSettings({ values, edit }: Props) {
  const sizes = settings.hidden.list(values.hidden);
  const names = activationsOf(values);
  return (
    <ol class="lab-layers">
      {sizes.map((units, l) => (
        <li key={l}>
          <NumberField
            labelled
            label={`units, layer ${l + 1}`}
            min={1}
            max={limits.units}
            step={1}
            value={units}
            onChange={(count) => edit(setUnits(values, l + 1, count))}
          />
          <Select
            label={`activation, layer ${l + 1}`}
            options={trainable}
            value={names[l]}
            onChange={(name) =>
              edit({
                activation: settings.activation.join(names.with(l, name)),
              })
            }
          />
          <button
            type="button"
            class="ui-action"
            onClick={() => edit(setUnits(values, l + 1, 0))}
          >
            Take out
          </button>
        </li>
      ))}
    </ol>
  );
}
