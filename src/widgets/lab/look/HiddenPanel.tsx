import { useMemo, useState } from "preact/hooks";
import { activationsOf } from "@/engine/index.ts";
import { Panel, Points, PointSymbols, Term } from "@/plots/index.ts";
import type { Run } from "@/training/useTraining.ts";
import { Select } from "@/ui/Select.tsx";
import { around } from "../axes.ts";
import { HeightPoints } from "../output/HeightPoints.tsx";
import { networkOf, type Shown } from "../shown.ts";
import { project } from "./principal.ts";

interface Props {
  readonly id: string;
  readonly shown: Shown;
  readonly run: Run;
}

/** The training points as a hidden layer sees them: its two units as axes, or the two directions of most variance. */
export function HiddenPanel({ id, shown, run }: Props) {
  const { data, training } = shown;
  const layers = training.network.layers.slice(0, -1).map((_, l) => l + 1);
  const [chosen, choose] = useState(Infinity);
  const layer = Math.min(chosen, layers.length);
  const { parameters } = run.frame.runs[0];
  const space = useMemo(
    () =>
      parameters && layer > 0 ? spaceOf(shown, parameters, layer) : undefined,
    [shown, parameters, layer],
  );
  if (!space)
    return (
      <p class="lab-hint">Without hidden layers there is no other space.</p>
    );
  const { points, axes, names, said } = space;
  const symbols = `${id}-hidden`;
  const label = `The training points in the space of hidden layer ${layer}: ${said}`;
  return (
    <section class="lab-space" aria-label="Hidden space">
      <Select
        label="hidden layer"
        options={layers}
        value={layer}
        onChange={choose}
      />
      <Panel
        title={
          <>
            The training points as{" "}
            <Term tone="value">hidden layer {layer}</Term> sees them. {said}
          </>
        }
      >
        {data.classes > 0 && (
          <PointSymbols
            id={symbols}
            points={points}
            classes={data.y}
            x={axes[0]}
            y={axes[1]}
          />
        )}
        <div class="lab-space-field">
          <svg class="plot plot-field" role="img" aria-label={label}>
            <rect class="lab-space-ground" width="100%" height="100%" />
            {data.classes > 0 ? (
              <Points of={symbols} />
            ) : (
              <HeightPoints
                {...{ axes, points }}
                y={data.y}
                range={shown.heights}
              />
            )}
          </svg>
          <p class="lab-space-axes">
            <span>{names[0]} to the right</span>
            <span>{names[1]} up</span>
          </p>
        </div>
      </Panel>
    </section>
  );
}

function spaceOf(shown: Shown, parameters: Float64Array, layer: number) {
  const { data } = shown;
  const network = networkOf(shown, parameters);
  const values = activationsOf(network, data.x, data.count)[layer - 1];
  const { units } = network.layers[layer - 1];
  const { points, names, said } = seen(values, units);
  const column = (c: number) =>
    Array.from({ length: data.count }, (_, n) => points[2 * n + c]);
  return {
    points,
    names,
    said,
    axes: [around(column(0)), around(column(1))] as const,
  };
}

function seen(values: Float64Array, units: number) {
  if (units === 2)
    return {
      points: values,
      names: ["unit 1", "unit 2"],
      said: "Its two units are the axes.",
    };
  if (units === 1) {
    const points = new Float64Array(2 * values.length);
    values.forEach((value, n) => (points[2 * n] = value));
    return {
      points,
      names: ["unit 1", "nothing"],
      said: "Its one unit is the axis.",
    };
  }
  const { points, shares } = project(values, units);
  const percent = Math.round(100 * (shares[0] + shares[1]));
  return {
    points,
    names: ["first principal direction", "second"],
    said: `Of its ${units} dimensions the two directions of most variance are drawn; they hold ${percent} % of it.`,
  };
}
