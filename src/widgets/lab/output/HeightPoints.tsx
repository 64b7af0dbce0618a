import { useMemo } from "preact/hooks";
import { across, linear, type Interval } from "@/plots/index.ts";
import { percent } from "@/plots/round.ts";
import { scaled } from "../network/response.ts";

interface Props {
  readonly axes: readonly [Interval, Interval];
  /** What the ends of the scale stand for. */
  readonly range: Interval;
  readonly points: Float64Array;
  readonly y: Float64Array;
}

/** The points of a fitted plane, each in the step of the scale that its number has. */
export const HeightPoints = ({ axes, range, points, y }: Props) =>
  useMemo(() => {
    const [right, down] = [
      linear(axes[0], across),
      linear([axes[1][1], axes[1][0]], across),
    ];
    const heights = scaled(y, range);
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
  }, [axes, range, points, y]);
