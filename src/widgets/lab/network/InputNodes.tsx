import { useMemo } from "preact/hooks";
import { features, type Feature } from "@/engine/index.ts";
import { Field } from "@/plots/index.ts";
import { keysOf } from "../../tables.ts";
import type { Shown } from "../shown.ts";
import { FeatureName, featureWords } from "./FeatureName.tsx";
import { columnsOf, height } from "./layout.ts";
import { scaled, rangeOf } from "./response.ts";

interface Props {
  readonly shown: Shown;
  readonly onInput: (input: Feature) => void;
}

/** What the column of inputs lists, and in which of its rows the network's own inputs stand. */
export function inputRows({ inputs, data }: Shown) {
  const all: readonly (Feature | "x")[] =
    data.coordinates === 1 ? ["x"] : keysOf(features);
  return { all, active: inputs.map((name) => all.indexOf(name)) };
}

/** What the network may be shown of a point, to be switched on and off. */
export const InputNodes = ({ shown, onInput }: Props) =>
  // Nothing of it moves with the run.
  useMemo(() => <Nodes {...{ shown, onInput }} />, [shown, onInput]);

function Nodes({ shown, onInput }: Props) {
  const { inputs } = shown;
  const { all } = inputRows(shown);
  const [column] = columnsOf([all.length, 1]);
  if (all.length === 1)
    return (
      <div class="lab-column" style={`left:${column.left}%`}>
        <span class="lab-input lab-only" style={`top:${height / 2}px`}>
          <FeatureName name="x" />
        </span>
      </div>
    );
  return (
    <fieldset class="lab-column lab-inputs" style={`left:${column.left}%`}>
      <legend class="sr-only">Inputs of the network</legend>
      {all.map((name, i) => (
        <label
          key={name}
          class="lab-input"
          style={`top:${column.tops[i]}px;--lab-size:${column.size}px`}
          title={featureWords[name]}
        >
          <FeatureName name={name} />
          <input
            type="checkbox"
            autocomplete="off"
            aria-label={featureWords[name]}
            checked={inputs.includes(name)}
            onClick={(event) => {
              // The last one stays.
              if (inputs.length === 1 && inputs[0] === name)
                event.preventDefault();
            }}
            onChange={() => onInput(name as Feature)}
          />
          <FeatureThumb name={name as Feature} axes={shown.axes} />
        </label>
      ))}
    </fieldset>
  );
}

const resolution = 12;

const FeatureThumb = ({
  name,
  axes,
}: {
  readonly name: Feature;
  readonly axes: Shown["axes"];
}) => {
  const [[left, right], [bottom, top]] = axes;
  return useMemo(() => {
    const values = Float64Array.from(
      { length: resolution * resolution },
      (_, i) => {
        const across = ((i % resolution) + 0.5) / resolution;
        const up = (Math.floor(i / resolution) + 0.5) / resolution;
        return features[name](
          left + across * (right - left),
          bottom + up * (top - bottom),
        );
      },
    );
    return (
      <span class="lab-thumb lab-tint">
        <Field
          values={scaled(values, rangeOf("linear", values))}
          resolution={resolution}
        />
      </span>
    );
  }, [name, left, right, bottom, top]);
};
