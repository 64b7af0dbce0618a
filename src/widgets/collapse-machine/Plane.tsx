import { Points, PointSymbols, Square } from "@/plots/index.ts";
import { useMemo } from "preact/hooks";
import type { Affine, Point } from "./affine.ts";
import { Arrow } from "./Arrow.tsx";
import { classes, type Scene } from "./scene.ts";
import { Columns } from "./Columns.tsx";
import { across, down, path } from "./place.ts";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** What the picture shows now. */
  readonly label: string;
  readonly scene: Scene;
  /** The coordinate at the right and the upper edge of the square. */
  readonly edge: number;
  /** A layer whose matrix is drawn in it. */
  readonly layer?: Affine;
  /** Whether the unit vectors' names stand at their tips. */
  readonly named?: boolean;
  /** A point of the cloud that the text speaks of, counted from 0. */
  readonly ringed?: number;
}

/** A square of the plane around the origin: what the layers have made of the grid, the cloud and the unit vectors. */
export function Plane(props: Props) {
  const { id, label, scene, edge, layer, named, ringed } = props;
  const { cloud, grid, square, origin, e1, e2 } = scene;
  const points = useMemo(() => cloud.flat(), [cloud]);
  const extent = useMemo(() => [-edge, edge] as const, [edge]);
  return (
    <>
      <PointSymbols
        id={`${id}-points`}
        {...{ points, classes, x: extent, y: extent }}
      />
      <svg
        class="plot plot-field collapse-machine-plane"
        role="img"
        aria-label={label}
      >
        <line class="collapse-machine-axis" x2="100%" y1="50%" y2="50%" />
        <line class="collapse-machine-axis" y2="100%" x1="50%" x2="50%" />
        <Square side={1000} class="collapse-machine-grid">
          <path class="collapse-machine-square" d={path([square], edge)} />
          <path d={path(grid, edge)} />
        </Square>
        <Points of={`${id}-points`} />
        <Arrow
          id={`${id}-1`}
          from={origin}
          to={e1}
          {...{ edge, named }}
          index={1}
        />
        <Arrow
          id={`${id}-2`}
          from={origin}
          to={e2}
          {...{ edge, named }}
          index={2}
        />
        {layer && <Columns layer={layer} edge={edge} />}
        {ringed !== undefined && <Ring at={cloud[ringed]} edge={edge} />}
        <rect class="collapse-machine-rim" width="100%" height="100%" />
      </svg>
    </>
  );
}

const Ring = ({ at, edge }: { readonly at: Point; readonly edge: number }) => (
  <circle
    class="collapse-machine-ring"
    cx={across(at, edge)}
    cy={down(at, edge)}
    r="9"
  />
);
