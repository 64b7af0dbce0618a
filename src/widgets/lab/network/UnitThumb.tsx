import { useMemo } from "preact/hooks";
import type { RunFrame } from "@/training/protocol.ts";
import { trace } from "@/plots/trace.ts";
import { outputScaled } from "../output/outputs.ts";
import type { Shown } from "../shown.ts";
import { mostNodes } from "./layout.ts";
import type { UnitPlace } from "./place.ts";
import { columnOf, rangeOf, scaled } from "./response.ts";
import { Thumb } from "./Thumb.tsx";

interface Props {
  readonly shown: Shown;
  readonly frame: RunFrame;
  readonly moving: boolean;
  readonly place: UnitPlace;
}

/** What a unit says, small: over the plane, or along a curve's x. Nothing where the worker does not send it. */
export function UnitThumb({ shown, frame, moving, place }: Props) {
  const { layers } = shown.training.network;
  const { layer, unit } = place;
  const values = useMemo(
    () => thumbValues(shown, frame, { layer, unit }),
    [shown, frame, layer, unit],
  );
  if (!values) return <span class="lab-thumb lab-blank" />;
  if (shown.data.coordinates === 1) return <CurveThumb values={values} />;
  return (
    <Thumb
      values={values}
      resolution={Math.sqrt(values.length)}
      moving={moving}
      classes={layer === layers.length && shown.data.classes === 2}
    />
  );
}

/** The values of its picture, from 0 to 1. */
export function thumbValues(
  shown: Shown,
  frame: RunFrame,
  { layer, unit }: UnitPlace,
): Float64Array | undefined {
  const { layers } = shown.training.network;
  if (layer === layers.length) return outputScaled(shown, frame, unit - 1);
  const all = frame.units?.[layer - 1];
  if (!all) return undefined;
  const { units, activation } = layers[layer - 1];
  const own = columnOf(all, Math.min(units, mostNodes), unit - 1);
  return scaled(own, rangeOf(activation, own));
}

const side = 100;

const CurveThumb = ({ values }: { readonly values: Float64Array }) => (
  <span class="lab-thumb lab-curve">
    <svg
      viewBox={`0 0 ${side} ${side}`}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      aria-hidden
    >
      <path
        d={trace(
          Array.from(values, (value, i) => [
            (side * i) / (values.length - 1),
            side * (0.95 - 0.9 * value),
          ]),
          0,
        )}
      />
    </svg>
  </span>
);
