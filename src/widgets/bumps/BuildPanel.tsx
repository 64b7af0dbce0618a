import { useMemo } from "preact/hooks";
import {
  across,
  Curve,
  Frame,
  linear,
  Overlay,
  Panel,
  Shade,
  Term,
  upTo,
} from "@/plots/index.ts";
import { sumAt, type Bump } from "./bump.ts";
import { limits } from "./bumpList.ts";
import { Grips } from "./Grips.tsx";
import { Picker } from "./Picker.tsx";
import { ends, targets, type TargetName } from "./targets.ts";

interface Props {
  readonly target: TargetName;
  readonly bumps: readonly Bump[];
  /** The one that is taken apart and can be moved, counted from 0. */
  readonly selected: number;
  readonly steepness: number;
  /** What the trained network says; left out where it is hidden. */
  readonly network: ((x: number) => number) | undefined;
  /** The picture in words. */
  readonly label: string;
  readonly onPick: (selected: number) => void;
  readonly onChange: (bump: Bump) => void;
}

const x = linear(limits.edge, across, 5);

// Fine enough for steps: the edges are among the places.
const grid = Array.from({ length: 331 }, (_, i) => limits.edge[0] + i / 30);

/** The target, the sum of all bumps, the selected one with its grips, and the network's curve where it is asked for. */
export function BuildPanel(props: Props) {
  const { target, bumps, selected, steepness, network, label } = props;
  const { value, y: range } = targets[target];
  const [low, high] = range;
  const y = useMemo(() => linear([low, high], upTo(240)), [low, high]);
  const bump = bumps[selected];
  const xs = useMemo(() => placesOf(bumps), [bumps]);
  const inside = grid.filter((x) => x >= ends[0] && x <= ends[1]);
  return (
    <Panel
      title={
        <>
          The dotted <Term tone="loss">target</Term>, the{" "}
          <Term tone="value">sum</Term> of the bumps
          {network && ", dashed: the network"}
        </>
      }
    >
      <Overlay
        y={y}
        over={
          <>
            <Picker x={x} bumps={bumps} onPick={props.onPick} />
            <Grips {...{ bump, x, y }} onChange={props.onChange} />
          </>
        }
      >
        <Frame x={x} y={y} xLabel="x" label={label}>
          <Shade spans={[[bump.left, bump.right]]} {...{ x, y }} />
          <Curve
            xs={inside}
            values={inside.map(value)}
            {...{ x, y }}
            tone="loss"
            dotted
          />
          {network && (
            <g class="bumps-network">
              <Curve
                xs={grid}
                values={grid.map(network)}
                {...{ x, y }}
                tone="value"
              />
            </g>
          )}
          <Curve
            xs={xs}
            values={xs.map((x) => sumAt(bumps, steepness, x))}
            {...{ x, y }}
            tone="value"
          />
        </Frame>
      </Overlay>
    </Panel>
  );
}

// An even grid, and close by each edge, where a steep step would fall between two places.
const placesOf = (bumps: readonly Bump[]) =>
  [
    ...grid,
    ...bumps.flatMap(({ left, right }) =>
      [left, right].flatMap((edge) =>
        [-0.01, -0.003, 0, 0.003, 0.01].map((by) => edge + by),
      ),
    ),
  ].sort((a, b) => a - b);
