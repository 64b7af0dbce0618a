import { NumberField } from "@/ui/NumberField.tsx";
import { curve as setting, heightStep } from "./curve.ts";

interface Props {
  readonly curve: string;
  readonly onChange: (curve: string) => void;
}

/** The reader's own curve by numbers: its heights at x = 0, 1, … 10, typed or moved with the arrow keys. */
export function Heights({ curve, onChange }: Props) {
  const heights = setting.list(curve);
  return (
    <fieldset class="approximation-bench-heights">
      <legend class="ui-label">
        Draw your curve in the panel, or set its heights here, from x = 0 to 10
      </legend>
      {heights.map((height, x) => (
        <NumberField
          key={x}
          label={`height at x = ${x}`}
          value={height}
          min={setting.min}
          max={setting.max}
          step={heightStep}
          onChange={(next) => onChange(setting.join(heights.with(x, next)))}
        />
      ))}
    </fieldset>
  );
}
