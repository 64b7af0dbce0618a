import { useId } from "preact/hooks";
import { DropDown } from "./DropDown.tsx";
import "./ui.css";

interface Props<Value extends string | number> {
  label: string;
  value: Value;
  options: readonly Value[];
  /** What stands in the list, where it is not the option itself. */
  names?: Readonly<Partial<Record<Value, string>>>;
  disabled?: boolean;
  onChange: (value: Value) => void;
}

/** One of many named values (six or more; a Choice shows fewer): a native drop-down list. */
export function Select<Value extends string | number>(props: Props<Value>) {
  const { label, value, options, names, disabled, onChange } = props;
  const id = useId();
  return (
    <div class="ui-select">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <DropDown
        {...{ id, value, options, disabled, onChange }}
        name={(option) => names?.[option] ?? String(option)}
      />
    </div>
  );
}
