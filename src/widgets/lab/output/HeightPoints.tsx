import { useMemo } from "preact/hooks";
import { across, linear } from "@/plots/index.ts";
import { percent } from "@/plots/round.ts";
import { scaled } from "../network/response.ts";
import type { Shown } from "../shown.ts";

interface Props {
  readonly shown: Shown;
  readonly points: Float64Array;
  readonly y: Float64Array;
}

/** The points of a fitted plane, each in the step of the scale that its number has. */
export const HeightPoints = ({ shown, points, y }: Props) =>
  useMemo(() => {
    const [right, down] = [
      linear(shown.axes[0], across),
      linear([shown.axes[1][1], shown.axes[1][0]], across),
    ];
    const heights = scaled(y, shown.heights);
    return (
      <g class="lab-heights">
        {Array.from(heights, (height, i) => (
          <circle
            key={i}
            class={`plot-field-${Math.min(9, Math.floor(10 * height))}`}
            cx={percent(right.at(points[2 * i]), 1)}
            cy={percent(down.at(points[2 * i + 1]), 1)}
            r="3.4"
          />
        ))}
      </g>
    );
  }, [shown, points, y]);
