import { useMemo } from "preact/hooks";
import { Quantity } from "@/plots/index.ts";
import { NumberField } from "@/ui/NumberField.tsx";
import { FeatureName } from "../network/FeatureName.tsx";
import { Tracer } from "../trace/Tracer.tsx";
import { isTraceable, traceable } from "../trace/traceable.ts";
import type { LabHandle } from "../useLab.ts";
import { pass } from "../unit/backward.ts";
import { formatNumber } from "../unit/number.tsx";
import { ExampleTable } from "./ExampleTable.tsx";

interface Props {
  readonly lab: LabHandle;
}

// More units than that are no longer read.
const most = 64;

/** One training point on its way forward through every unit, and its error on the way back. */
export function ExamplePanel({ lab }: Props) {
  const { shown, frame } = lab;
  const { data, inputs, training } = shown;
  const { layers } = training.network;
  const { parameters } = frame;
  const example = Math.min(lab.example, data.count);
  const units = layers.reduce((sum, layer) => sum + layer.units, 0);
  const passed = useMemo(
    () => parameters && units <= most && pass(shown, parameters, example),
    [shown, parameters, units, example],
  );
  const limit = `Step by step goes with up to ${traceable.hidden} hidden layers of up to ${traceable.units} units`;
  if (!passed)
    return (
      <p class="lab-hint">
        {limit}; of up to {most} units the numbers are listed. This network has{" "}
        {units}.
      </p>
    );
  return (
    <section aria-label="One example">
      <NumberField
        labelled
        label={`training point, 1 to ${data.count}`}
        min={1}
        max={data.count}
        step={1}
        value={example}
        onChange={lab.setExample}
      />
      <p class="lab-example-inputs">
        {inputs.map((name, i) => (
          <span key={name}>
            <FeatureName name={name} /> ={" "}
            <span class="lab-value">{formatNumber(passed.x[i])}</span>
          </span>
        ))}
        <span>
          {data.classes > 0 ? "class" : "target"} {formatNumber(passed.y)}
        </span>
        <span>
          loss <Quantity value={passed.loss} tone="loss" significant={4} />
        </span>
      </p>
      {isTraceable(layers) ? (
        <Tracer {...{ shown, passed }} rate={lab.rate} />
      ) : (
        <>
          <p class="lab-note">
            {limit}; of this network the numbers are listed.
          </p>
          <ExampleTable passed={passed} />
        </>
      )}
    </section>
  );
}
