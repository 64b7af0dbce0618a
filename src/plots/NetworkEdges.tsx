import type { NetworkPart, NetworkProps } from "./NetworkDiagram.tsx";
import { numberFace } from "./numberFace.ts";
import { percent, round } from "./round.ts";
import { shortNumber } from "./shortNumber.ts";

/** The weights of a network: lines as thick as they are large, dashed where negative, with their numbers where these fit. */
export function NetworkEdges(props: NetworkProps) {
  const { layers, layout, selected, onSelect, children } = props;
  const edges = layers.flatMap(({ inputs, units, weights }, layer) =>
    Array.from({ length: units * inputs }, (_, i) => ({
      column: layer + 1,
      unit: Math.floor(i / inputs),
      from: i % inputs,
      weight: weights[i],
    })),
  );
  const isSelected = ({ column, unit, from }: NetworkPart) =>
    selected?.column === column &&
    selected.unit === unit &&
    selected.from === from;
  const ends = ({ column, unit, from }: (typeof edges)[number]) => {
    const [a, b] = [layout.node(column - 1, from), layout.node(column, unit)];
    return {
      x1: percent(a.x),
      y1: round(a.y, 1),
      x2: percent(b.x),
      y2: round(b.y, 1),
    };
  };
  return (
    <g class="network-edges">
      {edges.filter(isSelected).map((edge) => (
        <line
          key="selected"
          class="network-lit"
          {...ends(edge)}
          stroke-width={thickness(edge.weight) + 8}
        />
      ))}
      {edges.map((edge, i) => (
        <line
          key={i}
          class={faceOf(edge.weight)}
          {...ends(edge)}
          stroke-width={thickness(edge.weight)}
        />
      ))}
      {onSelect &&
        edges.map((edge, i) => (
          <line
            key={i}
            class="network-target"
            {...ends(edge)}
            onClick={() => onSelect(partOf(edge))}
          />
        ))}
      {edges
        .filter(({ column }) => layout.fitsWeights(column))
        .map((edge, i) => {
          const { column, unit, from, weight } = edge;
          const { x, y } = layout.weight(column, unit, from);
          return (
            <text
              key={i}
              class={numberFace(Boolean(children), isSelected(edge))}
              x={percent(x)}
              y={round(y, 1)}
              dy="0.35em"
            >
              {shortNumber(weight)}
            </text>
          );
        })}
    </g>
  );
}

const partOf = ({ column, unit, from }: NetworkPart): NetworkPart => ({
  column,
  unit,
  from,
});

// A pixel for each unit of weight, up to what still leaves the drawing readable; the thinnest is still seen.
const thickness = (weight: number) =>
  round(Math.min(7, 0.6 + 0.9 * Math.abs(weight)), 1);

const faceOf = (weight: number) =>
  weight === 0 ? "network-zero" : weight < 0 ? "network-negative" : undefined;
