import { useMemo } from "preact/hooks";
import { makeDataset } from "@/engine/index.ts";
import {
  Panel,
  Plane,
  Points,
  PointSymbols,
  Square,
  Variable,
} from "@/plots/index.ts";
import { thinned } from "../features-or-layers/thinned.ts";
import { Cuts } from "./Cuts.tsx";
import { Boundary, Tones } from "./Tones.tsx";
import { grounds } from "./grounds.ts";
import type { Division } from "./pieces.ts";
import { side } from "./path.ts";
import type { Settings } from "./settings.ts";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly data: Exclude<Settings["data"], "sine">;
  readonly division: Division;
  readonly depth: number;
  /** Whether a quarter of the training points is drawn. */
  readonly points: boolean;
  /** The picture in words. */
  readonly label: string;
}

/** The square of two inputs as the network parts it, with the line between its two answers. */
export function PlanePanel(props: Props) {
  const { id, data, division, depth, points, label } = props;
  const { x, y } = grounds[data];
  const drawn = useMemo(
    () => thinned(makeDataset(grounds[data].data), 4),
    [data],
  );
  return (
    <Panel title="The input plane, cut where a unit starts or stops">
      <Plane
        x={{ ...x, name: <Variable letter="x" index={1} /> }}
        y={{ ...y, name: <Variable letter="x" index={2} /> }}
      >
        <svg class="plot plot-field" role="img" aria-label={label}>
          <Square side={side}>
            <Tones division={division} x={x.extent} y={y.extent} />
            <Cuts
              cuts={division.cuts}
              depth={depth}
              x={x.extent}
              y={y.extent}
            />
            <Boundary division={division} x={x.extent} y={y.extent} />
          </Square>
          {points && <Points of={`${id}-points`} />}
        </svg>
      </Plane>
      <PointSymbols
        id={`${id}-points`}
        points={drawn.points}
        classes={drawn.y}
        x={x.extent}
        y={y.extent}
      />
    </Panel>
  );
}
