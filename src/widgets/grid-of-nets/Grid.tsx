import { Panel, Term } from "@/plots/index.ts";
import type { Cell } from "./cells.ts";
import { CellButton } from "./CellButton.tsx";
import { depths, widths, type Settings, type Shape } from "./settings.ts";

interface Props {
  readonly data: Settings["data"];
  readonly cells: readonly Cell[];
  /** The network that is drawn large. */
  readonly chosen: Shape;
  readonly onChoose: (shape: Shape) => void;
}

/** The networks by depth and width, each with its field and its median test loss: pressed, one is drawn large. */
export const Grid = ({ data, cells, chosen, onChoose }: Props) => (
  <Panel
    title={
      <>
        Median test <Term tone="loss">loss</Term> of five starts, and the
        network that has it
      </>
    }
  >
    <div
      class="grid-of-nets-grid"
      role="group"
      aria-label="Networks by hidden layers, top to bottom, and units in each, left to right; press one to see it large"
      data-drawn
    >
      <span class="grid-of-nets-corner">units</span>
      {widths.map((width) => (
        <span key={width} class="grid-of-nets-width">
          {width}
        </span>
      ))}
      {depths.map((depth, row) => (
        <>
          <span key={depth} class="grid-of-nets-depth">
            {depth} {depth === 1 ? "layer" : "layers"}
          </span>
          {cells
            .slice(row * widths.length, (row + 1) * widths.length)
            .map((cell) => (
              <CellButton
                key={cell.width}
                data={data}
                cell={cell}
                pressed={
                  cell.depth === chosen.depth && cell.width === chosen.width
                }
                onPress={onChoose}
              />
            ))}
        </>
      ))}
    </div>
  </Panel>
);
