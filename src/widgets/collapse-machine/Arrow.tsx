import type { Point } from "./affine.ts";
import { across, down } from "./place.ts";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly edge: number;
  /** Of which unit vector this is the image. */
  readonly index: 1 | 2;
  readonly named?: boolean;
}

/** Where a unit vector has got to, from where the origin has; nothing where the two have fallen together. */
export function Arrow({ id, from, to, edge, index, named }: Props) {
  const [right, up] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(right, up);
  if (length < 0.02 * edge) return null;
  return (
    <g class="collapse-machine-arrow">
      <marker
        id={id}
        viewBox="-8 -5 9 10"
        markerWidth="8"
        markerHeight="9"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M-8-4L0 0L-8 4z" />
      </marker>
      <line
        x1={across(from, edge)}
        y1={down(from, edge)}
        x2={across(to, edge)}
        y2={down(to, edge)}
        marker-end={`url(#${id})`}
      />
      {named && (
        <text
          x={across(to, edge)}
          y={down(to, edge)}
          dx={Math.round((15 * right) / length)}
          dy={Math.round((-15 * up) / length + 4)}
        >
          e
          <tspan class="collapse-machine-index" dy="3">
            {index}
          </tspan>
        </text>
      )}
    </g>
  );
}
