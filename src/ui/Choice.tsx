import { useId } from "preact/hooks";
import "./ui.css";

interface Props<Value extends string | number> {
  label: string;
  value: Value;
  options: readonly Value[];
  /** What stands on the buttons, where it is not the option itself. */
  names?: Readonly<Partial<Record<Value, string>>>;
  disabled?: boolean;
  onChange: (value: Value) => void;
}

/** One of a few named values: radio buttons in one joined frame. */
export function Choice<Value extends string | number>(props: Props<Value>) {
  const { label, value, options, names, disabled, onChange } = props;
  const group = useId();
  return (
    <fieldset class="ui-choice" disabled={disabled}>
      <legend class="ui-label">{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={group}
              autocomplete="off"
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{names?.[option] ?? option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
