import type { NetworkPart, NetworkProps } from "./NetworkDiagram.tsx";
import { formatNumber } from "./number.ts";
import { numberFace } from "./numberFace.ts";
import { Numeral } from "./Numeral.tsx";
import { percent, round } from "./round.ts";
import { shortNumber } from "./shortNumber.ts";

/** The weights of a network: lines as thick as they are large, dashed where negative, with their numbers where these fit. */
export function NetworkEdges(props: NetworkProps) {
  const { layers, layout, gradients, selected, onSelect, children } = props;
  const steepest = Math.max(
    ...Array.from(gradients?.weights ?? [], Math.abs),
    Number.MIN_VALUE,
  );
  const edges = layers.flatMap(({ inputs, units, weights }, layer) =>
    Array.from({ length: units * inputs }, (_, i) => {
      const column = layer + 1;
      const isGradient = gradients?.column === column;
      const value = isGradient ? gradients.weights[i] : weights[i];
      return {
        column,
        unit: Math.floor(i / inputs),
        from: i % inputs,
        isGradient,
        value,
        width: thickness(isGradient ? (5 * value) / steepest : value),
      };
    }),
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
          stroke-width={edge.width + 8}
        />
      ))}
      {edges.map((edge, i) => (
        <line
          key={i}
          class={faceOf(edge)}
          {...ends(edge)}
          stroke-width={edge.width}
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
          const { column, unit, from, isGradient, value } = edge;
          const { x, y } = layout.weight(column, unit, from);
          return (
            <text
              key={i}
              class={`${numberFace(Boolean(children), isSelected(edge))}${isGradient ? " network-gradient" : ""}`}
              x={percent(x)}
              y={round(y, 1)}
              dy="0.35em"
            >
              {isGradient ? (
                <Numeral {...formatNumber(value, 2)} />
              ) : (
                shortNumber(value)
              )}
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

function faceOf({ value, isGradient }: { value: number; isGradient: boolean }) {
  const sign = value === 0 ? "network-zero" : value < 0 && "network-negative";
  return (
    [sign, isGradient && "network-gradient"].filter(Boolean).join(" ") ||
    undefined
  );
}
