import { NumberField } from "@/ui/NumberField.tsx";
import { most, type Bump } from "./bump.ts";
import { limits } from "./bumpList.ts";

interface Props {
  readonly bumps: readonly Bump[];
  readonly selected: number;
  readonly byHand: boolean;
  readonly onPick: (selected: number) => void;
  readonly onChange: (bump: Bump) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onEqual: () => void;
}

/** The selected bump by numbers, and bumps added, removed, or made equal again. */
export function BumpFields(props: Props) {
  const { bumps, selected, byHand, onPick, onChange } = props;
  const bump = bumps[selected];
  const { left, right, height } = bump;
  const [first, last] = limits.edge;
  return (
    <div class="bumps-fields" data-drawn>
      <NumberField
        label={`bump, of ${bumps.length}`}
        labelled
        value={selected + 1}
        min={1}
        max={bumps.length}
        step={1}
        onChange={(number) => onPick(number - 1)}
      />
      <NumberField
        label="left edge"
        labelled
        value={left}
        min={first}
        max={right}
        step={0.1}
        onChange={(left) => onChange({ ...bump, left })}
      />
      <NumberField
        label="right edge"
        labelled
        value={right}
        min={left}
        max={last}
        step={0.1}
        onChange={(right) => onChange({ ...bump, right })}
      />
      <NumberField
        label="height"
        labelled
        value={height}
        min={limits.height[0]}
        max={limits.height[1]}
        step={0.05}
        onChange={(height) => onChange({ ...bump, height })}
      />
      <div class="bumps-buttons">
        <button
          type="button"
          class="ui-action"
          disabled={bumps.length >= most}
          onClick={props.onAdd}
        >
          Add a bump
        </button>
        <button
          type="button"
          class="ui-action"
          disabled={bumps.length === 1}
          onClick={props.onRemove}
        >
          Remove it
        </button>
        <button
          type="button"
          class="ui-action"
          disabled={!byHand}
          onClick={props.onEqual}
        >
          Make all equal
        </button>
      </div>
    </div>
  );
}
