import { Icon } from "./Icon.tsx";
import "./ui.css";

interface Props<Value extends string | number> {
  /** For the label's `for`. */
  id: string;
  value: Value;
  options: readonly Value[];
  /** What stands in the list for an option. */
  name: (option: Value) => string;
  disabled?: boolean;
  onChange: (value: Value) => void;
}

/** A native drop-down list over a line, without a label of its own. */
export function DropDown<Value extends string | number>(props: Props<Value>) {
  const { id, value, options, name, disabled, onChange } = props;
  return (
    <span class="ui-drop">
      <select
        id={id}
        autocomplete="off"
        value={value}
        disabled={disabled}
        onChange={(event) =>
          onChange(options[event.currentTarget.selectedIndex])
        }
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
