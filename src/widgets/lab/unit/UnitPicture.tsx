import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { across, Curve, Field, Frame, linear, upTo } from "@/plots/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { nameOf, type UnitPlace } from "../network/place.ts";
import type { Shown } from "../shown.ts";
import { ValueLegend } from "./ValueLegend.tsx";
import { responseOf } from "./response.ts";

interface Props {
  readonly shown: Shown;
  readonly frame: RunFrame;
  readonly moving: boolean;
  readonly place: UnitPlace;
  /** The points, to be drawn on top of a field. */
  readonly children?: ComponentChildren;
}

/** What one unit says everywhere, as large as the output. */
export function UnitPicture(props: Props) {
  const { shown, frame, moving, place, children } = props;
  const response = useMemo(
    () => responseOf(shown, frame, place, moving),
    [shown, frame, place, moving],
  );
  if (!response) return <p class="lab-hint">Pause the run to see this unit.</p>;
  const { values, range } = response;
  const label = `What ${nameOf(place, shown.training.network.layers.length)} says, from ${range[0].toPrecision(3)} to ${range[1].toPrecision(3)}.`;
  if (shown.data.coordinates === 1) {
    const x = linear(shown.axes[0], across);
    const y = linear(range, upTo(240));
    const [low, high] = shown.axes[0];
    const { length } = values;
    return (
      <Frame label={label} x={x} y={y} xLabel="x">
        <Curve
          xs={values.map((_, i) => low + (i / (length - 1)) * (high - low))}
          values={values.map((v) => range[0] + v * (range[1] - range[0]))}
          {...{ x, y }}
          tone="value"
        />
      </Frame>
    );
  }
  return (
    <>
      <div class="lab-field lab-tint">
        <Field
          label={label}
          values={values}
          resolution={Math.sqrt(values.length)}
        >
          {children}
        </Field>
      </div>
      <ValueLegend range={range} />
    </>
  );
}
