import { useId } from "preact/hooks";
import { NumberField } from "./NumberField.tsx";
import "./ui.css";

interface Props {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  /** Equal ways of the thumb are equal factors; `min` must then be above 0. */
  log?: boolean;
  disabled?: boolean;
  onChange: (value: number) => void;
}

// The thumb of a logarithmic slider stands on one of so many places.
const places = 120;

/** A number to be dragged or typed: a native range input with a number field beside it. */
export function Slider(props: Props) {
  const { label, value, min, max, log, disabled, onChange } = props;
  const id = useId();
  const step = props.step ?? (log ? undefined : (max - min) / 100);
  const scale = log ? logarithmic(min, max) : linear(min, max, step);
  const place = scale.place(value);
  return (
    <div class="ui-slider">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="range"
        autocomplete="off"
        min={scale.from}
        max={scale.to}
        step={scale.step}
        value={place}
        aria-valuetext={String(value)}
        style={`--ui-fill:${fraction(place, scale.from, scale.to)}`}
        disabled={disabled}
        onInput={(event) =>
          onChange(scale.value(event.currentTarget.valueAsNumber))
        }
      />
      <NumberField {...{ label, value, min, max, step, disabled, onChange }} />
    </div>
  );
}

const fraction = (place: number, from: number, to: number) =>
  Number(((place - from) / (to - from)).toFixed(4));

const linear = (from: number, to: number, step: number | undefined) => ({
  from,
  to,
  step,
  place: (value: number) => value,
  value: (place: number) => Number(place.toPrecision(12)),
});

// Values are kept to two digits, so that a dragged number is one that a reader would have typed.
const logarithmic = (min: number, max: number) => ({
  from: 0,
  to: places,
  step: 1,
  place: (value: number) =>
    Math.round((places * Math.log(value / min)) / Math.log(max / min)),
  value: (place: number) =>
    Number((min * (max / min) ** (place / places)).toPrecision(2)),
});
