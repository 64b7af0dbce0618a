import { NumberField } from "@/ui/NumberField.tsx";
import type { Pair } from "./pools.ts";
import { limits } from "./settings.ts";

interface Props {
  readonly name: string;
  readonly pair: Pair;
  readonly onChange: (pair: Pair) => void;
}

/** The two numbers of a vector to be typed. */
export const PairFields = ({ name, pair: [x, y], onChange }: Props) => (
  <>
    <NumberField
      label={`${name}, place 1`}
      labelled
      {...limits}
      step={0.5}
      value={x}
      onChange={(x) => onChange([x, y])}
    />
    <NumberField
      label={`${name}, place 2`}
      labelled
      {...limits}
      step={0.5}
      value={y}
      onChange={(y) => onChange([x, y])}
    />
  </>
);
