import type { Scale } from "@/plots/index.ts";
import type { Cost } from "./cost.ts";

interface Props {
  readonly x: Scale;
  readonly y: Scale;
  readonly cost: Cost;
}

/** The network as it is, on both lines, each with its name. */
export function Here({ x, y, cost }: Props) {
  const at = `${x.at(cost.parameters).toFixed(2)}%`;
  // One name over its line at the left, the other under its own at the right: neither meets the other line.
  const marks = [
    { name: "differences", value: cost.differences, side: -1 },
    { name: "backpropagation", value: cost.backpropagation, side: 1 },
  ];
  return (
    <g class="cost-counter-here">
      {marks.map(({ name, value, side }) => (
        <g key={name}>
          <circle cx={at} cy={y.at(value).toFixed(2)} r="4" />
          <text
            class="plot-label"
            x={at}
            y={y.at(value).toFixed(2)}
            dx={10 * side}
            dy={side < 0 ? -8 : 20}
            text-anchor={side < 0 ? "end" : "start"}
          >
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
