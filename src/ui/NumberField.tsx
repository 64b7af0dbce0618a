import { useId, useState } from "preact/hooks";
import { parseNumber } from "./parseNumber.ts";
import "./ui.css";

interface Props {
  label: string;
  /** Whether the label stands above the field; otherwise it is only spoken. */
  labelled?: boolean;
  value: number;
  min: number;
  max: number;
  /** What an arrow key adds; a step of 1 from a whole `min` takes whole numbers only. */
  step?: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

const nothing = { text: "", over: NaN, refused: false };

/** A number to be typed: taken on Enter or on leaving the field; a bad one is explained and not taken. */
export function NumberField({
  label,
  labelled = false,
  value,
  min,
  max,
  step,
  disabled,
  onChange,
}: Props) {
  const id = useId();
  // What stands in the field in place of the value: held still from focus until a number is taken, so that the value
  // of a run that plays may be typed over; a refused one stays as long as the value does not change by other means.
  const [latest, setTyped] = useState(nothing);
  const isOld = latest.refused && latest.over !== value;
  const typed = isOld ? nothing : latest;
  const wholeOnly = step === 1 && Number.isInteger(min);
  const accepts = (number: number | undefined): number is number =>
    number !== undefined &&
    number >= min &&
    number <= max &&
    (!wholeOnly || Number.isInteger(number));

  const take = (text: string) => {
    const number = parseNumber(text);
    if (!accepts(number)) return setTyped({ text, over: value, refused: true });
    setTyped(nothing);
    if (number !== value) onChange(number);
  };
  // A number half typed is not wrong yet; one that was refused is, until it is mended.
  const bad = typed.refused && !accepts(parseNumber(typed.text));
  const nudge = (event: KeyboardEvent) => {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!direction || !step) return;
    event.preventDefault();
    const next = Number((value + direction * step).toPrecision(12));
    if (accepts(next)) take(String(next));
  };

  return (
    <span class="ui-number">
      {labelled && (
        <label class="ui-label" for={id}>
          {label}
        </label>
      )}
      <input
        id={id}
        type="text"
        inputMode={wholeOnly && min >= 0 ? "numeric" : "decimal"}
        autocomplete="off"
        aria-label={labelled ? undefined : label}
        aria-invalid={bad}
        aria-describedby={bad ? `${id}-problem` : undefined}
        style={`--ui-digits:${Math.max(3, String(value).length)}`}
        value={typed === nothing ? String(value) : typed.text}
        disabled={disabled}
        onFocus={() => {
          if (!typed.refused)
            setTyped({ text: String(value), over: value, refused: false });
        }}
        onBlur={() => setTyped((last) => (last.refused ? last : nothing))}
        onInput={(event) =>
          setTyped({ ...typed, text: event.currentTarget.value, over: value })
        }
        onChange={(event) => take(event.currentTarget.value)}
        onKeyDown={nudge}
      />
      {bad && (
        <span class="ui-field-problem" id={`${id}-problem`} role="alert">
          must be a {wholeOnly ? "whole " : ""}number from {min} to {max}
        </span>
      )}
    </span>
  );
}
