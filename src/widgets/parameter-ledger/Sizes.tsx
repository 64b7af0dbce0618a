import { Choice } from "@/ui/Choice.tsx";
import { NumberField } from "@/ui/NumberField.tsx";
import { Slider } from "@/ui/Slider.tsx";
import { presetNames, presetOf, presets } from "./presets.ts";
import { mostHidden, settings } from "./settings.ts";

interface Props {
  readonly sizes: readonly number[];
  readonly onChange: (sizes: string) => void;
}

const { join, min, max } = settings.sizes;

/** Networks of the book, the number of hidden layers, and every size. */
export function Sizes({ sizes, onChange }: Props) {
  const hidden = sizes.length - 2;
  // A new layer is as wide as the one before it.
  const resize = (count: number) => {
    const last = sizes[hidden] ?? 32;
    const kept = sizes.slice(1, -1).slice(0, count);
    const added = Array.from({ length: count - kept.length }, () => last);
    onChange(join([sizes[0], ...kept, ...added, sizes[hidden + 1]]));
  };
  return (
    <>
      <Choice
        label="network"
        options={presetNames}
        value={presetOf(join(sizes)) ?? ""}
        onChange={(name) => name && onChange(presets[name])}
      />
      <Slider
        label="hidden layers"
        min={0}
        max={mostHidden}
        step={1}
        value={hidden}
        onChange={resize}
      />
      <div class="parameter-ledger-sizes">
        {sizes.map((size, i) => (
          <NumberField
            key={i}
            label={nameOf(i, hidden)}
            labelled
            {...{ min, max }}
            step={1}
            value={size}
            onChange={(size) => onChange(join(sizes.with(i, size)))}
          />
        ))}
      </div>
    </>
  );
}

const nameOf = (i: number, hidden: number) =>
  i === 0 ? "inputs" : i > hidden ? "outputs" : `hidden ${i}`;
