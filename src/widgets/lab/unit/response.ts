import {
  activationsOf,
  encode,
  parameterCount,
  type Network,
} from "@/engine/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { columnOf, rangeOf, scaled } from "../network/response.ts";
import type { UnitPlace } from "../network/place.ts";
import { outputScaled } from "../output/outputs.ts";
import { networkOf, type Shown } from "../shown.ts";

/** What a unit says at many places, to be drawn large. */
export interface Response {
  /** From 0 to 1. */
  readonly values: Float64Array;
  /** What 0 and 1 stand for. */
  readonly range: readonly [low: number, high: number];
}

// A network that is too large to be asked at so many places by the page itself.
const large = 20_000;
const fine = 40;
const finest = 201;

/** A unit's response: computed here at many places for a picture at rest, from the worker's few while it moves. */
export function responseOf(
  shown: Shown,
  frame: RunFrame,
  { layer, unit }: UnitPlace,
  moving: boolean,
): Response | undefined {
  const { network: spec } = shown.training;
  if (layer === spec.layers.length) {
    const values = outputScaled(shown, frame, unit - 1);
    const range = shown.data.classes > 0 ? ([0, 1] as const) : shown.heights;
    return values && { values, range };
  }
  const all =
    moving || parameterCount(spec) > large || !frame.parameters
      ? frame.units?.[layer - 1]
      : everywhere(shown, networkOf(shown, frame.parameters))[layer - 1];
  if (!all) return undefined;
  const { units, activation } = spec.layers[layer - 1];
  const own = columnOf(all, units, unit - 1);
  const range = rangeOf(activation, own);
  return { values: scaled(own, range), range };
}

function everywhere({ data, axes }: Shown, network: Network) {
  const [[left, right], [bottom, top]] = axes;
  const count = data.coordinates === 1 ? finest : fine * fine;
  const places =
    data.coordinates === 1
      ? Float64Array.from(
          { length: count },
          (_, i) => left + (i / (count - 1)) * (right - left),
        )
      : Float64Array.from({ length: 2 * count }, (_, i) => {
          const cell = i >> 1;
          return i % 2 === 0
            ? left + (((cell % fine) + 0.5) / fine) * (right - left)
            : bottom +
                ((Math.floor(cell / fine) + 0.5) / fine) * (top - bottom);
        });
  return activationsOf(network, encode(data, places, count), count);
}
