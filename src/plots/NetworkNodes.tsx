import type { NetworkProps } from "./NetworkDiagram.tsx";
import { formatNumber } from "./number.ts";
import { numberFace } from "./numberFace.ts";
import { Numeral } from "./Numeral.tsx";
import { percent, round } from "./round.ts";
import { shortNumber } from "./shortNumber.ts";

/** The nodes of a network, open circles: their values inside, their names over them, their biases below. */
export function NetworkNodes(props: NetworkProps) {
  const { layers, layout, name, values, errors, children } = props;
  const { present, selected, onSelect } = props;
  const { radius } = layout;
  const sizes = [layers[0].inputs, ...layers.map(({ units }) => units)];
  const nodes = sizes.flatMap((size, column) =>
    Array.from({ length: size }, (_, unit) => ({
      column,
      unit,
      ...layout.node(column, unit),
      bias: column > 0 ? layers[column - 1].bias[unit] : undefined,
      value: values?.[column]?.[unit],
      error: errors?.[column]?.[unit],
    })),
  );
  return (
    <g class="network-nodes">
      {present !== undefined && (
        <rect
          class="network-present"
          x={percent(layout.node(present, 0).x)}
          y={layout.height - 3}
          width={2 * radius + 8}
          height="3"
          transform={`translate(${-radius - 4} 0)`}
        />
      )}
      {nodes.map(({ column, unit, x, y, bias, value, error }, i) => {
        const [cx, cy] = [percent(x), round(y, 1)];
        const isSelected =
          selected?.column === column &&
          selected.unit === unit &&
          selected.from === undefined;
        const roomy = layout.isRoomy(column);
        const above = { x: cx, y: round(y - radius - 8, 1) };
        const beside = {
          x: cx,
          y: cy,
          dx: (radius + 6) * (column === 0 ? -1 : 1),
          dy: "0.35em",
          class: column === 0 ? "network-before" : "network-after",
        };
        const isOuter = column === 0 || column === sizes.length - 1;
        return (
          <g key={i}>
            {isSelected && (
              <circle class="network-lit" cx={cx} cy={cy} r={radius + 5} />
            )}
            <circle
              class={onSelect ? "network-node network-press" : "network-node"}
              cx={cx}
              cy={cy}
              r={radius}
              onClick={onSelect && (() => onSelect({ column, unit }))}
            />
            {value !== undefined && radius > 12 && (
              <text class="network-value" x={cx} y={cy} dy="0.35em">
                {shortNumber(value)}
              </text>
            )}
            {error !== undefined && (
              <text
                class="network-number network-gradient"
                x={cx}
                y={round(y + radius + 14, 1)}
              >
                <Numeral {...formatNumber(error, 2)} />
              </text>
            )}
            {bias !== undefined &&
              error === undefined &&
              (roomy ? (
                <text
                  class={numberFace(Boolean(children), isSelected)}
                  x={cx}
                  y={round(y + radius + 16, 1)}
                >
                  {shortNumber(bias)}
                </text>
              ) : (
                bias !== 0 && (
                  <circle
                    class={`network-bias${bias < 0 ? " network-negative" : ""}`}
                    cx={cx}
                    cy={round(y + radius, 1)}
                    r="3.5"
                  />
                )
              ))}
            {name && (roomy || isOuter) && (
              <text class="network-name" {...(roomy ? above : beside)}>
                {name(column, unit)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
