import { useDrag, type Place } from "./useDrag.ts";
import "./ui.css";

interface Props {
  /** What is set by dragging. */
  label: string;
  value: number;
  min: number;
  max: number;
  /** What an arrow key adds; drags are rounded to it. */
  step: number;
  /** What the picture says at this value, read aloud with it. */
  said?: string;
  /** Where the mark stands that this is the handle of: percent and pixels of the box around. */
  left: number;
  top: number;
  /** The value that a place in the box around means. */
  valueAt: (place: Place) => number;
  onChange: (value: number) => void;
}

/** A mark of a drawing to take hold of: a ring around it, moved with the pointer or with the arrow keys. */
export function Handle(props: Props) {
  const { label, value, min, max, step, said, left, top, onChange } = props;
  const set = (wanted: number) => {
    const steps = Math.round((wanted - min) / step);
    const next = Number((min + steps * step).toPrecision(12));
    if (Number.isFinite(next)) onChange(Math.min(max, Math.max(min, next)));
  };
  const drag = useDrag((place) => set(props.valueAt(place)));
  const press = (event: KeyboardEvent) => {
    const next = keys(value, { min, max, step })[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  return (
    <span
      class="ui-handle"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={said}
      style={`left:${left.toFixed(2)}%;top:${top.toFixed(1)}px`}
      onKeyDown={press}
      {...drag}
    />
  );
}

// The keys of a native slider.
const keys = (
  value: number,
  { min, max, step }: Pick<Props, "min" | "max" | "step">,
): Readonly<Record<string, number | undefined>> => ({
  ArrowRight: value + step,
  ArrowUp: value + step,
  ArrowLeft: value - step,
  ArrowDown: value - step,
  PageUp: value + 10 * step,
  PageDown: value - 10 * step,
  Home: min,
  End: max,
});
