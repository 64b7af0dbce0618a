import { useState } from "preact/hooks";
import type { Feature } from "@/engine/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { networkOf, type Shown } from "../shown.ts";
import { ColumnHead } from "./ColumnHead.tsx";
import { EdgeNumber } from "./EdgeNumber.tsx";
import { Edges } from "./Edges.tsx";
import { InputNodes, inputRows } from "./InputNodes.tsx";
import { columnsOf, height } from "./layout.ts";
import { nearestEdge, type EdgePlace } from "./nearest.ts";
import { MovingThumbs } from "./MovingThumbs.tsx";
import { nameOf, type UnitPlace } from "./place.ts";
import { UnitThumb } from "./UnitThumb.tsx";

interface Props {
  readonly shown: Shown;
  readonly frame: RunFrame;
  readonly moving: boolean;
  /** The unit whose numbers are open. */
  readonly selected: UnitPlace | undefined;
  readonly onSelect: (place: UnitPlace, input?: number) => void;
  /** The unit under the pointer, or none. */
  readonly onHover: (place: UnitPlace | undefined) => void;
  /** Switches an input on or off. */
  readonly onInput: (input: Feature) => void;
  /** Adds units to a hidden layer, counted from 1; takes some away where `more` is negative. */
  readonly onMore: (layer: number, more: number) => void;
}

/** The network from its inputs to its outputs: what every unit says of the plane, and every weight between them. */
export function NetworkPicture(props: Props) {
  const { shown, frame, moving, selected, onSelect, onHover, onMore } = props;
  const { parameters = new Float64Array(0) } = frame;
  const network = networkOf(shown, parameters);
  const { layers } = network;
  const rows = inputRows(shown);
  const columns = columnsOf([
    rows.all.length,
    ...layers.map(({ units }) => units),
  ]);
  // The small pictures of the plane, drawn column by column while they move.
  const together = moving && shown.data.coordinates === 2;
  const [edge, setEdge] = useState<EdgePlace>();
  const edgeAt = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - left) / width;
    const y = event.clientY - top;
    return event.target instanceof SVGElement &&
      event.target.closest(".lab-edges")
      ? nearestEdge(layers, columns, rows.active, x, y, width)
      : undefined;
  };
  return (
    <div
      class="lab-network-scroll"
      style={columns.length > 6 ? "padding-top:4.75rem" : undefined}
    >
      <div
        class={`lab-network${edge ? " lab-on-edge" : ""}${columns.length > 6 ? " lab-tight" : ""}${together ? " lab-together" : ""}`}
        style={`height:${height}px;--lab-columns:${columns.length}`}
        onPointerMove={(event) => setEdge(edgeAt(event))}
        onPointerOver={(event) => onHover(unitAt(event))}
        onPointerLeave={() => {
          setEdge(undefined);
          onHover(undefined);
        }}
        onClick={(event) => {
          const unit = unitAt(event);
          if (unit) onSelect(unit);
          const weight = edgeAt(event);
          if (weight) onSelect(weight, weight.input);
        }}
      >
        <Edges network={network} columns={columns} rows={rows.active} />
        {edge && edge.layer <= layers.length && (
          <EdgeNumber {...{ edge, network, columns, rows: rows.active }} />
        )}
        <InputNodes shown={shown} onInput={props.onInput} />
        {layers.map(({ units }, l) => {
          const { tops, size, hidden, left } = columns[l + 1];
          const isOutput = l === layers.length - 1;
          return (
            <div key={l} class="lab-column" style={`left:${left}%`}>
              {!isOutput && (
                <ColumnHead layer={l + 1} units={units} onMore={onMore} />
              )}
              {together && (
                <MovingThumbs
                  {...{ shown, frame }}
                  layer={l + 1}
                  column={columns[l + 1]}
                />
              )}
              {tops.map((top, unit) => {
                const place = { layer: l + 1, unit: unit + 1 };
                const pressed =
                  selected?.layer === place.layer &&
                  selected.unit === place.unit;
                return (
                  <button
                    key={unit}
                    type="button"
                    class={isOutput ? "lab-node lab-output-node" : "lab-node"}
                    style={`top:${top}px;--lab-size:${size}px`}
                    aria-label={nameOf(place, layers.length)}
                    aria-pressed={pressed}
                    data-layer={place.layer}
                    data-unit={place.unit}
                  >
                    {!together && (
                      <UnitThumb {...{ shown, frame, moving, place }} />
                    )}
                  </button>
                );
              })}
              {hidden > 0 && (
                <span
                  class="lab-more"
                  style={`top:${tops[tops.length - 1] + 21}px`}
                >
                  +{hidden}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

// One listener for all units: fifty of their own would be made anew for every frame.
function unitAt({ target }: Event): UnitPlace | undefined {
  const node =
    target instanceof Element &&
    target.closest<HTMLElement>("button[data-unit]");
  if (!node) return undefined;
  return { layer: Number(node.dataset.layer), unit: Number(node.dataset.unit) };
}
