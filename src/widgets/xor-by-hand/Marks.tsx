import { triangle } from "@/plots/triangle.ts";
import { clustersOf } from "./clusters.ts";
import { corners, written } from "./corners.ts";

interface Props {
  /** Where the four points lie, as shares of the square from its left and its bottom. */
  readonly places: readonly (readonly [number, number])[];
  /** The index of the example that is followed. */
  readonly followed: number;
  readonly onFollow: (index: number) => void;
}

// Marks that share a spot stand beside each other if they are of two classes; names, if they would overlap, in one line.
const sameSpot = { width: 0.004, height: 0.004 };
const sameLine = { width: 0.17, height: 0.07 };

/** The four points on a plane with their names, a ring around the one that is followed. */
export function Marks({ places, followed, onFollow }: Props) {
  const spots = clustersOf(places, sameSpot);
  const shiftOf = (i: number) => {
    const spot = spots.find(({ members }) => members.includes(i));
    const targets = spot?.members.map((member) => corners[member].target);
    if (!targets?.includes(0) || !targets.includes(1)) return 0;
    return corners[i].target === 0 ? -7 : 7;
  };
  return (
    <g class="xor-by-hand-marks">
      {clustersOf(places, sameLine).map((cluster) => (
        <Name key={cluster.members[0]} {...cluster} />
      ))}
      {places.map(([x, y], i) => (
        <svg
          key={i}
          x={share(x)}
          y={share(1 - y)}
          overflow="visible"
          onClick={() => onFollow(i)}
        >
          <g transform={`translate(${shiftOf(i)} 0)`}>
            <circle
              class={
                i === followed ? "xor-by-hand-followed" : "xor-by-hand-press"
              }
              r="11"
            />
            {corners[i].target === 0 ? (
              <circle class="plot-class-a" />
            ) : (
              <path class="plot-class-b" d={triangle} />
            )}
          </g>
        </svg>
      ))}
    </g>
  );
}

interface NameProps {
  readonly members: readonly number[];
  readonly x: number;
  readonly y: number;
}

// Away from the middle of the plane, where lines cross, but inside.
function Name({ members, x, y }: NameProps) {
  const below = y < 0.5 ? y > 0.1 : y > 0.9;
  const anchor = x < 0.2 ? "start" : x > 0.8 ? "end" : "middle";
  const turned = { start: -8, middle: 0, end: 8 }[anchor];
  return (
    <text
      class="xor-by-hand-name"
      x={share(x)}
      y={share(1 - y)}
      dx={turned}
      dy={below ? 25 : -16}
      text-anchor={anchor}
    >
      {members.map((i) => written(corners[i])).join(", ")}
    </text>
  );
}

// Far outside the square is as good as just outside.
const share = (part: number) =>
  `${Number((100 * Math.min(3, Math.max(-2, part))).toFixed(2))}%`;
