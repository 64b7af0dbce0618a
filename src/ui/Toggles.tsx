import "./ui.css";

interface Props<Value extends string> {
  label: string;
  /** Those that are on. */
  values: readonly Value[];
  options: readonly Value[];
  /** What stands on the buttons, where it is not the option itself. */
  names?: Readonly<Partial<Record<Value, string>>>;
  /** With the options in their order, whichever was pressed. */
  onChange: (values: readonly Value[]) => void;
}

/** Any of a few named values: check boxes as buttons, each in a frame of its own. */
export function Toggles<Value extends string>(props: Props<Value>) {
  const { label, values, options, names, onChange } = props;
  const toggle = (pressed: Value) =>
    onChange(
      options.filter(
        (option) => values.includes(option) !== (option === pressed),
      ),
    );
  return (
    <fieldset class="ui-choice ui-toggles">
      <legend class="ui-label">{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option}>
            <input
              type="checkbox"
              autocomplete="off"
              value={option}
              checked={values.includes(option)}
              onChange={() => toggle(option)}
            />
            <span>{names?.[option] ?? option}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
