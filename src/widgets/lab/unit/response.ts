import {
  activationsOf,
  encode,
  parameterCount,
  type Network,
} from "@/engine/index.ts";
import type { RunFrame } from "@/training/protocol.ts";
import { columnOf, rangeOf, scaled } from "../network/response.ts";
import { mostNodes } from "../network/layout.ts";
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

// A network that is too large to be asked by the page itself at many places while it moves.
const large = 3000;
const fine = 40;
const finest = 201;

/** A unit's response: computed here at many places; of a large network that moves, the worker's at few, or none. */
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
  const { units, activation } = spec.layers[layer - 1];
  const own =
    moving && parameterCount(spec) > large
      ? fromWorker(frame.units?.[layer - 1], units, unit)
      : here(shown, frame, layer, unit);
  if (!own) return undefined;
  const range = rangeOf(activation, own);
  return { values: scaled(own, range), range };
}

// The worker sends the first units of a wide layer only.
function fromWorker(
  all: Float64Array | undefined,
  units: number,
  unit: number,
): Float64Array | undefined {
  const sent = Math.min(units, mostNodes);
  return all && unit <= sent ? columnOf(all, sent, unit - 1) : undefined;
}

function here(
  shown: Shown,
  { parameters }: RunFrame,
  layer: number,
  unit: number,
): Float64Array | undefined {
  if (!parameters) return undefined;
  const network = networkOf(shown, parameters);
  const all = everywhere(shown, network)[layer - 1];
  return columnOf(all, network.layers[layer - 1].units, unit - 1);
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
