import { useMemo } from "preact/hooks";
import { makeDataset, sin } from "@/engine/index.ts";
import {
  across,
  Curve,
  Dots,
  Frame,
  linear,
  Panel,
  Rings,
  Shade,
  Term,
  upTo,
} from "@/plots/index.ts";
import { grounds } from "./grounds.ts";
import type { Division } from "./pieces.ts";

interface Props {
  readonly division: Division;
  /** Whether a quarter of the training points is drawn. */
  readonly points: boolean;
  /** The picture in words. */
  readonly label: string;
}

const { x: across1, y: up1, data } = grounds.sine;
const x = linear(across1.extent, across, 6);
const y = linear(up1.extent, upTo(300));
const sines = Array.from({ length: 61 }, (_, i) => -3 + i / 10);

/** The output over one input: straight between its bends, of which each is one unit that starts or stops. */
export function CurvePanel({ division, points, label }: Props) {
  const drawn = useMemo(() => every(4, makeDataset(data)), []);
  const line = lineOf(division);
  const bends = line.slice(1, -1);
  const column = (places: typeof line, axis: 0 | 1) =>
    places.map((place) => place[axis]);
  return (
    <Panel
      title={
        <>
          The <Term tone="value">output</Term>, and where a unit{" "}
          <Term tone="param">bends</Term> it
        </>
      }
    >
      <Frame x={x} y={y} xLabel="x" label={label}>
        <Shade
          spans={division.pieces
            .map(({ corners }) => corners.map(([at]) => at))
            .map((xs) => [Math.min(...xs), Math.max(...xs)] as const)
            .toSorted(([a], [b]) => a - b)
            .filter((_, i) => i % 2 === 1)}
          {...{ x, y }}
        />
        <Curve
          xs={sines}
          values={sines.map(sin)}
          {...{ x, y }}
          tone="muted"
          dotted
        />
        {points && <Dots {...drawn} {...{ x, y }} tone="loss" />}
        <Curve
          xs={column(line, 0)}
          values={column(line, 1)}
          {...{ x, y }}
          tone="value"
        />
        <Rings xs={column(bends, 0)} values={column(bends, 1)} {...{ x, y }} />
      </Frame>
    </Panel>
  );
}

/** The ends of the pieces, from left to right, and the output there. */
function lineOf({ pieces }: Division): (readonly [number, number])[] {
  const ends = pieces.flatMap(({ corners, output: [a, , c] }) => {
    const xs = corners.map(([at]) => at);
    return [Math.min(...xs), Math.max(...xs)].map(
      (at) => [at, a * at + c] as const,
    );
  });
  // Each bend ends one piece and begins the next.
  const sorted = ends.toSorted(([a], [b]) => a - b);
  return [...sorted.filter((_, i) => i % 2 === 0), sorted[sorted.length - 1]];
}

const every = (
  nth: number,
  { points, y }: { points: Float64Array; y: Float64Array },
) => ({
  xs: points.filter((_, n) => n % nth === 0),
  values: y.filter((_, n) => n % nth === 0),
});
