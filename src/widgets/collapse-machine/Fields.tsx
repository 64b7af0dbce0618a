import { NumberField } from "@/ui/NumberField.tsx";
import type { Affine } from "./affine.ts";
import { limits } from "./settings.ts";

interface Props {
  /** The layer's number, from 1. */
  readonly l: number;
  readonly layer: Affine;
  readonly onChange: (layer: Affine) => void;
}

/** The six numbers of a layer to be typed: its matrix in brackets, plus its bias in brackets. */
export function Fields({ l, layer, onChange }: Props) {
  const numbers = [...layer.W, ...layer.b];
  const field = (i: number) => (
    <NumberField
      key={i}
      label={`layer ${l}, ${names[i]}`}
      {...limits}
      step={0.1}
      value={numbers[i]}
      onChange={(value) => {
        const [a, b, c, d, e, f] = numbers.with(i, value);
        onChange({ W: [a, b, c, d], b: [e, f] });
      }}
    />
  );
  return (
    <div
      class="collapse-machine-fields"
      role="group"
      aria-label={`Layer ${l}`}
      data-drawn
    >
      <span class="collapse-machine-matrix" style="--columns:2">
        {[0, 1, 2, 3].map(field)}
      </span>
      <span aria-hidden="true">+</span>
      <span class="collapse-machine-matrix" style="--columns:1">
        {[4, 5].map(field)}
      </span>
    </div>
  );
}

const names = [
  "weight in row 1, column 1",
  "weight in row 1, column 2",
  "weight in row 2, column 1",
  "weight in row 2, column 2",
  "bias of row 1",
  "bias of row 2",
];
