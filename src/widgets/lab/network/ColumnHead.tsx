import { limits } from "../limits.ts";

interface Props {
  readonly layer: number;
  readonly units: number;
  readonly onMore: (layer: number, more: number) => void;
}

/** How many units a hidden layer has, and a button for one more and one less. */
export const ColumnHead = ({ layer, units, onMore }: Props) => (
  <div
    class="lab-head"
    role="group"
    aria-label={`Hidden layer ${layer}: ${units} ${units === 1 ? "unit" : "units"}`}
  >
    <button
      type="button"
      class="lab-step"
      aria-label={`One unit less in layer ${layer}`}
      title="One unit less"
      disabled={units <= 1}
      onClick={() => onMore(layer, -1)}
    >
      −
    </button>
    <span aria-hidden>{units}</span>
    <button
      type="button"
      class="lab-step"
      aria-label={`One unit more in layer ${layer}`}
      title="One unit more"
      disabled={units >= limits.units}
      onClick={() => onMore(layer, 1)}
    >
      +
    </button>
  </div>
);
