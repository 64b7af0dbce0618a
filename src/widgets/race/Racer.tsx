import { Field, LossCurve, Panel, Points, Quantity } from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";

interface Props {
  readonly name: string;
  readonly run: RunFrame;
  /** Of how many points. */
  readonly count: number;
  /** The loss after each epoch known so far. */
  readonly losses: readonly number[];
  readonly epoch: number;
  readonly epochs: number;
  /** The id of the PointSymbols. */
  readonly points: string;
  /** Whether this column also says what the others show without words. */
  readonly worded: boolean;
}

// A little more than a coin's loss, the same for every run, so that curves compare; one that starts higher is cut.
const highest = 0.8;

/** One network of the race: what it says everywhere, how its loss came down, and three numbers. */
export function Racer(props: Props) {
  const { name, run, count, losses, epoch, epochs, points, worded } = props;
  const { loss, correct = 0, field = [], layers = [] } = run;
  return (
    <Panel title={<strong>{name}</strong>}>
      <Field
        label={`The plane as the ${name} network sees it after epoch ${epoch}: ${correct} of ${count} points are on the right side.`}
        values={field}
        resolution={Math.sqrt(field.length)}
      >
        <Points of={points} />
      </Field>
      <div class="race-loss">
        <LossCurve
          label={`Loss of the ${name} network over ${epochs} epochs; ${loss.toPrecision(3)} after epoch ${epoch}.`}
          values={losses}
          epochs={epochs}
          max={highest}
          at={epoch}
          reference={{
            value: Math.LN2,
            ...(worded && { name: "log 2", note: ", as good as a coin" }),
          }}
          xLabel="epoch"
        />
      </div>
      <dl class="race-numbers">
        <div>
          <dt class="ui-label">loss</dt>
          <dd>
            <Quantity value={loss} tone="loss" significant={4} />
          </dd>
        </div>
        <div>
          <dt class="ui-label">right</dt>
          <dd>
            <strong class="race-correct">{correct}</strong> of {count}
          </dd>
        </div>
        <div>
          <dt class="ui-label">gradient, layer 1</dt>
          <dd>
            <Quantity
              value={layers[0]?.gradientNorm ?? NaN}
              tone="grad"
              power
            />
          </dd>
        </div>
      </dl>
    </Panel>
  );
}
