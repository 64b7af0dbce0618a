import { useMemo } from "preact/hooks";
import { makeDataset, sigmoid } from "@/engine/index.ts";
import {
  Field,
  Panel,
  Plane,
  Points,
  PointSymbols,
  Quantity,
  Variable,
} from "@/plots/index.ts";
import { thinned } from "../features-or-layers/thinned.ts";
import { grounds } from "../linear-regions/grounds.ts";
import { testLossOf, type Cell } from "./cells.ts";
import { logitsOf } from "./logits.ts";
import { inWords, percent, written } from "./inWords.ts";
import { dataOf, seeds, type Settings } from "./settings.ts";

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly data: Settings["data"];
  /** How many are trained on. */
  readonly points: Settings["points"];
  readonly cell: Cell;
  /** Where its network can be trained step by step. */
  readonly lab: string | undefined;
}

const resolution = 48;

/** One network of the grid, large: its field over the training points, its numbers, and the losses of its five starts. */
export function ChosenPanel({ id, data, points, cell, lab }: Props) {
  const { starts, typical } = cell;
  const { x, y } = grounds[data];
  const spec = typical?.spec;
  const parameters = typical?.result.measured.parameters;
  const field = useMemo(
    () =>
      spec &&
      parameters &&
      logitsOf(spec, parameters, [x.extent, y.extent], resolution).map(sigmoid),
    [spec, parameters, x, y],
  );
  const drawn = useMemo(
    () => thinned(makeDataset(dataOf({ data, points })), points > 100 ? 4 : 1),
    [data, points],
  );
  const measured = typical?.result.measured;
  return (
    <Panel
      title={
        typical
          ? `${inWords(cell)}, from start ${typical.seed}`
          : `${inWords(cell)}, not trained yet`
      }
    >
      <PointSymbols
        id={`${id}-points`}
        points={drawn.points}
        classes={drawn.y}
        x={x.extent}
        y={y.extent}
      />
      <Plane
        x={{ ...x, name: <Variable letter="x" index={1} /> }}
        y={{ ...y, name: <Variable letter="x" index={2} /> }}
      >
        <Field
          label={`What the network of ${inWords(cell)} says over the input plane${measured ? `: ${percent(measured.testAccuracy ?? 0)} of the test points are on the right side of its line` : ", not trained yet"}.`}
          values={field ?? bare}
          resolution={field ? resolution : 2}
        >
          <Points of={`${id}-points`} />
        </Field>
      </Plane>
      <dl class="grid-of-nets-facts">
        <div>
          <dt class="ui-label">parameters</dt>
          <dd>{cell.parameters}</dd>
        </div>
        <div>
          <dt class="ui-label">training loss</dt>
          <dd>{measured && <Quantity value={measured.loss} tone="loss" />}</dd>
        </div>
        <div>
          <dt class="ui-label">test loss</dt>
          <dd>
            {measured && (
              <Quantity value={measured.testLoss ?? NaN} tone="loss" />
            )}
          </dd>
        </div>
        <div>
          <dt class="ui-label">test points right</dt>
          <dd>{measured && percent(measured.testAccuracy ?? 0)}</dd>
        </div>
      </dl>
      <p class="grid-of-nets-starts">
        Test losses of its starts:{" "}
        {seeds.map((seed, s) => (
          <span key={seed}>
            <span>
              {seed}:{" "}
              {seed === typical?.seed ? (
                <b>{written(testLossOf(starts[s]))}</b>
              ) : starts[s] ? (
                written(testLossOf(starts[s]))
              ) : (
                "…"
              )}
            </span>
            {s < seeds.length - 1 && ", "}
          </span>
        ))}
      </p>
      {lab && (
        <p>
          <a href={lab}>Open this network in the lab</a>
        </p>
      )}
    </Panel>
  );
}

const bare = [0.5, 0.5, 0.5, 0.5];
