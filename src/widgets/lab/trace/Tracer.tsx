import { useMemo, useState } from "preact/hooks";
import { NumberField } from "@/ui/NumberField.tsx";
import { goByKey, StepButtons } from "@/ui/StepButtons.tsx";
import type { UnitPlace } from "../network/place.ts";
import type { Shown } from "../shown.ts";
import type { Passed } from "../unit/backward.ts";
import { stageOf } from "./stageOf.ts";
import { stepFor, stepsOf } from "./steps.ts";
import { TracerDiagram } from "./TracerDiagram.tsx";
import { Working } from "./Working.tsx";
import "./trace.css";

interface Props {
  readonly shown: Shown;
  readonly passed: Passed;
  readonly rate: number;
}

/** One training point through the network and back, layer by layer at the reader's pace. */
export function Tracer({ shown, passed, rate }: Props) {
  const { layers } = passed.network;
  const steps = useMemo(() => stepsOf(layers.length), [layers.length]);
  const [reached, reach] = useState(0);
  const [chosen, choose] = useState<UnitPlace>({ layer: 1, unit: 1 });
  const at = Math.min(reached, steps.length - 1);
  const step = steps[at];
  const layer = step.layer ?? Math.min(chosen.layer, layers.length);
  const { units } = layers[layer - 1];
  const place = { layer, unit: Math.min(chosen.unit, units) };
  const go = (by: number) => {
    if (steps[at + by]) reach(at + by);
  };
  const select = (place: UnitPlace) => {
    choose(place);
    reach(stepFor(steps, at, place.layer));
  };
  const most = Math.max(...layers.map(({ inputs }) => inputs));
  return (
    <div
      class={layers.length > 3 ? "lab-tracer lab-tracer-long" : "lab-tracer"}
      style={`--columns:${layers.length + 1};--most:${most + 1}`}
    >
      <div
        class="lab-tracer-scroll"
        tabIndex={0}
        role="region"
        aria-label="Network with the numbers of the point"
        data-drawn
      >
        <TracerDiagram
          {...{ shown, passed, steps, at, place }}
          onSelect={select}
        />
      </div>
      <div onKeyDown={(event) => goByKey(event, go)}>
        <StepButtons
          first={at === 0}
          last={at === steps.length - 1}
          onGo={go}
        />
        <p class="lab-stage" aria-live="polite">
          {stageOf(step, layers)}
        </p>
        <div class="lab-tracer-unit">
          {step.kind === "update" && layers.length > 1 && (
            <NumberField
              labelled
              label={`layer, 1 to ${layers.length}`}
              min={1}
              max={layers.length}
              step={1}
              value={layer}
              onChange={(layer) => choose({ ...place, layer })}
            />
          )}
          {(step.layer || step.kind === "update") && units > 1 && (
            <NumberField
              labelled
              label={`unit, 1 to ${units}`}
              min={1}
              max={units}
              step={1}
              value={place.unit}
              onChange={(unit) => choose({ layer, unit })}
            />
          )}
        </div>
        <div class="lab-working">
          <Working {...{ shown, passed, step, place, rate }} />
        </div>
      </div>
    </div>
  );
}
