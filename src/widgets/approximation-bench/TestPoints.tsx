import type { Examples } from "@/engine/index.ts";
import type { Scale } from "@/plots/index.ts";

interface Props {
  readonly examples: Examples;
  readonly x: Scale;
  readonly y: Scale;
}

/** The points held out: small and open, beside the filled ones of training. What lies outside the panel is left out. */
export const TestPoints = ({
  examples: { points, y: values },
  x,
  y,
}: Props) => (
  <g class="approximation-bench-tests">
    {Array.from(points, (at, n) => {
      const top = y.at(values[n]);
      if (!(top >= 0 && top <= y.range[0])) return null;
      return (
        <circle
          key={n}
          cx={`${x.at(at).toFixed(1)}%`}
          cy={top.toFixed(1)}
          r="2"
        />
      );
    })}
  </g>
);
