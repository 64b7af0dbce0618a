import { useMemo } from "preact/hooks";
import { Field } from "@/plots/index.ts";
import { grounds } from "../linear-regions/grounds.ts";
import { isWhole, testLossOf, type Cell } from "./cells.ts";
import { logitsOf, sidesOf } from "./logits.ts";
import { inWords, percent, written } from "./inWords.ts";
import type { Settings, Shape } from "./settings.ts";

interface Props {
  readonly data: Settings["data"];
  readonly cell: Cell;
  readonly pressed: boolean;
  readonly onPress: (shape: Shape) => void;
}

// Coarse, as is the drawing: a cell is under a hundred pixels wide.
const resolution = 20;

/** One network of the grid: where it draws the line, its median test loss on a tone of the loss, and its accuracy. */
export function CellButton({ data, cell, pressed, onPress }: Props) {
  const { depth, width, typical } = cell;
  const { x, y } = grounds[data];
  const spec = typical?.spec;
  const parameters = typical?.result.measured.parameters;
  const field = useMemo(
    () =>
      spec &&
      parameters &&
      sidesOf(logitsOf(spec, parameters, [x.extent, y.extent], resolution)),
    [spec, parameters, x, y],
  );
  return (
    <button
      type="button"
      class={`grid-of-nets-cell${isWhole(cell) ? "" : " grid-of-nets-partial"}`}
      aria-pressed={pressed}
      onClick={() => onPress({ depth, width })}
    >
      <span class="grid-of-nets-field">
        {field && <Field values={field} resolution={resolution} discrete />}
      </span>
      <span class="grid-of-nets-numbers">
        <span class="sr-only">
          {inWords(cell)}: {typical ? "median test loss" : "not trained yet"}
        </span>
        {typical && (
          <>
            <Heat loss={testLossOf(typical.result)} />
            <b>{written(testLossOf(typical.result))}</b>
            <span>
              {percent(typical.result.measured.testAccuracy ?? 0)}
              <span class="sr-only"> of the test points right</span>
            </span>
          </>
        )}
      </span>
    </button>
  );
}

/** The higher the loss, the more of its colour: none at 0.01 and below, all of it at 1, by powers of ten between. */
const Heat = ({ loss }: { readonly loss: number }) => (
  <svg class="grid-of-nets-heat" width="100%" height="100%" aria-hidden>
    <rect
      width="100%"
      height="100%"
      fill-opacity={Math.min(1, Math.max(0, 1 + Math.log10(loss) / 2)).toFixed(
        2,
      )}
    />
  </svg>
);
