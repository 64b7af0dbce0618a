import { IconButton } from "./IconButton.tsx";
import { NumberField } from "./NumberField.tsx";
import "./ui.css";

interface Props {
  value: number;
  disabled?: boolean;
  onChange: (seed: number) => void;
}

const seeds = 2 ** 32;

/**
 * The seed of a run, to be typed, and a button for the next one. The next seed is one more, so that
 * "press it three times" means the same start to everybody.
 */
export const SeedField = ({ value, disabled, onChange }: Props) => (
  <div class="ui-seed">
    <NumberField
      label="seed"
      labelled
      min={0}
      max={seeds - 1}
      step={1}
      {...{ value, disabled, onChange }}
    />
    <IconButton
      icon="dice"
      label="New seed"
      title="New seed: one more"
      small
      disabled={disabled}
      onClick={() => onChange((value + 1) % seeds)}
    />
  </div>
);
