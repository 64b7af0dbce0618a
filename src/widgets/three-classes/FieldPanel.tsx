import {
  ClassField,
  ClassLegend,
  Panel,
  Plane,
  Points,
  PointSymbols,
  Variable,
} from "@/plots/index.ts";
import type { Examples } from "@/engine/index.ts";
import { Grip, shareOf } from "./Grip.tsx";
import { classNames, span } from "./settings.ts";

interface Props {
  readonly id: string;
  /** The training points. */
  readonly examples: Examples;
  /** The probabilities of all classes over the plane. */
  readonly field: ArrayLike<number>;
  /** What the picture shows, in words. */
  readonly label: string;
  readonly x1: number;
  readonly x2: number;
  /** What the network says at the point. */
  readonly said: string;
  readonly onMove: (x1: number, x2: number) => void;
}

const classes = classNames.length;
const ticks = [-2, -1, 1, 2];

/** The plane divided among the classes, the training points on it, and the point that the reader moves. */
export function FieldPanel(props: Props) {
  const { id, examples, field, label, x1, x2, said, onMove } = props;
  return (
    <Panel title="What the network says everywhere, and the training points">
      <PointSymbols
        id={`${id}-points`}
        points={examples.points}
        classes={examples.y}
        x={span}
        y={span}
      />
      <Plane
        x={{ name: <Variable letter="x" index={1} />, extent: span, ticks }}
        y={{ name: <Variable letter="x" index={2} />, extent: span, ticks }}
      >
        <div class="three-classes-square">
          <ClassField
            label={label}
            values={field}
            resolution={Math.sqrt(field.length / classes)}
            classes={classes}
          >
            <Points of={`${id}-points`} />
            <circle
              class="three-classes-point"
              cx={`${shareOf(x1)}%`}
              cy={`${100 - shareOf(x2)}%`}
              r="6"
            />
          </ClassField>
          <Grip {...{ x1, x2, said, onMove }} />
        </div>
      </Plane>
      <div class="three-classes-legend">
        <ClassLegend names={classNames} />
      </div>
    </Panel>
  );
}
