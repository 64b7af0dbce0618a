import { useMemo } from "preact/hooks";
import { Field, Panel, Plane, Variable } from "@/plots/index.ts";
import type { Interval } from "@/plots/index.ts";
import { corners, written } from "./corners.ts";
import { Marks } from "./Marks.tsx";
import { answerOf, type Answer, type Net } from "./net.ts";
import { UnitLines } from "./UnitLines.tsx";

interface Props {
  readonly net: Net;
  readonly answers: readonly Answer[];
  /** Cells along a side; fewer while the picture moves. */
  readonly resolution: number;
  readonly followed: number;
  readonly onFollow: (index: number) => void;
  readonly selectedUnit?: number;
}

const extent: Interval = [-0.5, 1.5];

/** What the network says to every input, the four points, and the line at which each hidden unit begins. */
export function InputPlane(props: Props) {
  const { net, answers, resolution, followed, onFollow, selectedUnit } = props;
  const values = useMemo(() => fieldOf(net, resolution), [net, resolution]);
  const wrong = corners.filter((_, i) => answers[i].right <= 0.5);
  return (
    <Panel title="Input plane">
      <Plane
        x={{ name: <Variable letter="x" index={1} />, extent, ticks: [0, 1] }}
        y={{ name: <Variable letter="x" index={2} />, extent, ticks: [0, 1] }}
      >
        <Field
          label={`The input plane: ${
            wrong.length === 0
              ? "all four corners are on their own side"
              : `not on its own side: ${wrong.map(written).join(", ")}`
          }. ${linesInWords(net)}`}
          values={values}
          resolution={resolution}
        >
          <UnitLines
            layer={net.hidden}
            extent={extent}
            selected={selectedUnit}
          />
          <Marks places={places} {...{ followed, onFollow }} />
        </Field>
      </Plane>
    </Panel>
  );
}

const places = corners.map(
  ({ x }) => x.map((at) => (at - extent[0]) / 2) as [number, number],
);

function fieldOf(net: Net, resolution: number): Float64Array {
  const at = (i: number) => extent[0] + (2 * (i + 0.5)) / resolution;
  return Float64Array.from({ length: resolution ** 2 }, (_, i) => {
    const x = [at(i % resolution), at(Math.floor(i / resolution))] as const;
    return answerOf(net, x, 1).p;
  });
}

function linesInWords({ hidden }: Net): string {
  const drawn = Array.from({ length: hidden.units }, (_, j) => j).filter(
    (j) => hidden.weights[2 * j] !== 0 || hidden.weights[2 * j + 1] !== 0,
  );
  return drawn.length === 0
    ? "No hidden unit has a line."
    : `Hidden units with a line: ${drawn.map((j) => `h${j + 1}`).join(", ")}.`;
}
