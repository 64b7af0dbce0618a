import type { ComponentChildren } from "preact";
import {
  Field,
  LinearField,
  LossCurve,
  Panel,
  Points,
  PointSymbols,
  Quantity,
} from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import type { Space } from "./space.ts";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly title: ComponentChildren;
  /** What it is, in a sentence's middle. */
  readonly name: string;
  /** How many numbers are trained. */
  readonly parameters: number;
  readonly run: RunFrame;
  readonly space: Space;
  /** The classes of the space's points. */
  readonly classes: ArrayLike<number>;
  /** What the space shows. */
  readonly axes: ComponentChildren;
  /** The id of the data's PointSymbols. */
  readonly data: string;
  readonly count: number;
  /** The loss after each epoch known so far. */
  readonly losses: readonly number[];
  readonly epoch: number;
  readonly epochs: number;
  /** Whether this one also says what the other shows without words. */
  readonly worded: boolean;
}

// A little more than a coin's loss; a run that starts higher is cut.
const highest = 0.8;

/** One of the two: what it says everywhere, the space in which its output draws a line, its loss and its numbers. */
export function Contestant(props: Props) {
  const { id, title, name, parameters, run, space, classes, axes } = props;
  const { data, count, losses, epoch, epochs, worded } = props;
  const { loss, correct = 0, testAccuracy = NaN, field = [] } = run;
  return (
    <Panel title={<strong>{title}</strong>}>
      <div class="features-or-layers-squares">
        <div class="features-or-layers-square">
          <Field
            label={`The plane as the ${name} sees it after epoch ${epoch}: ${correct} of ${count} points are on the right side.`}
            values={field}
            resolution={Math.sqrt(field.length)}
          >
            <Points of={data} />
          </Field>
          <p>the input plane</p>
        </div>
        <div class="features-or-layers-square">
          <PointSymbols
            id={`${id}-space`}
            points={space.points}
            classes={classes}
            x={space.x}
            y={space.y}
          />
          <LinearField
            label={`The same points as the output of the ${name} sees them, with the straight line it draws.`}
            {...space}
          >
            <Points of={`${id}-space`} />
          </LinearField>
          <p>{axes}</p>
        </div>
      </div>
      <LossCurve
        label={`Loss of the ${name} over ${epochs} epochs; ${loss.toPrecision(3)} after epoch ${epoch}.`}
        values={losses}
        epochs={epochs}
        max={highest}
        at={epoch}
        reference={{ value: Math.LN2, ...(worded && { name: "log 2" }) }}
        xLabel="epoch"
      />
      <dl class="features-or-layers-numbers">
        <Reading name="parameters">
          <Quantity
            value={parameters}
            tone="param"
            significant={digitsOf(parameters)}
          />
        </Reading>
        <Reading name="loss">
          <Quantity value={loss} tone="loss" significant={4} />
        </Reading>
        <Reading name="right">
          <strong class="features-or-layers-correct">{correct}</strong> of{" "}
          {count}
        </Reading>
        <Reading name="held out, right">
          {(100 * testAccuracy).toFixed(1)} %
        </Reading>
      </dl>
    </Panel>
  );
}

interface ReadingProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

const Reading = ({ name, children }: ReadingProps) => (
  <div>
    <dt class="ui-label">{name}</dt>
    <dd>{children}</dd>
  </div>
);

const digitsOf = (whole: number) => String(whole).length;
