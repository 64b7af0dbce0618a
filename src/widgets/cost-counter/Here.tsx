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
  const marks = [
    { name: "differences", value: cost.differences },
    { name: "backpropagation", value: cost.backpropagation },
  ];
  return (
    <g class="cost-counter-here">
      {marks.map(({ name, value }) => (
        <g key={name}>
          <circle cx={at} cy={y.at(value).toFixed(2)} r="4" />
          <text
            class="plot-label"
            x={at}
            y={y.at(value).toFixed(2)}
            dx="-10"
            dy="-8"
            text-anchor="end"
          >
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
