import { activations, type ActivationFunction } from "@/engine/index.ts";
import type { Interval } from "@/plots/index.ts";
import { settings, type FunctionName } from "./settings.ts";

const { min, max } = settings.z;
const stride = 0.05;
// A jump is drawn as two ends: the places just beside 0.
const beside = 1e-9;

/** The places at which the functions are sampled; 0, where some of them jump, has a neighbour at each side. */
export const zs: readonly number[] = Array.from(
  { length: Math.round((max - min) / stride) + 1 },
  (_, i) => Math.round((min + i * stride) / stride) * stride,
).flatMap((z) => (z === 0 ? [-beside, 0, beside] : [z]));

/** A function of z and its derivative, ready to be evaluated and drawn. */
export interface Curve {
  readonly value: (z: number) => number;
  readonly derivative: (z: number) => number;
  /** At each of zs; NaN at a jump. */
  readonly values: readonly number[];
  readonly slopes: readonly number[];
  /** The largest slope of either sign over the axis, as a size. */
  readonly steepest: number;
  /** The parts of the axis, out to its ends, on which the slope stays under a tenth of the largest. */
  readonly saturated: readonly Interval[];
}

/** The curve of an activation function; `leak` is the slope of those that name one. */
export function curveOf(name: FunctionName, leak: number): Curve {
  const entry: ActivationFunction = activations[name];
  const value = (z: number) => entry.value(z, leak);
  const derivative = (z: number) => entry.derivative(z, leak);
  const slopes = zs.map(derivative);
  const steepest = Math.max(...slopes.map(Math.abs));
  return {
    value,
    derivative,
    values: withoutJumps(zs.map(value)),
    slopes: withoutJumps(slopes),
    steepest,
    saturated: flatEnds(slopes, steepest / 10),
  };
}

/** Whether the slope is 0 or differs from one side of 0 to the other. */
export const hasKink = ({ derivative }: Curve) =>
  isJump(derivative(-beside), derivative(beside));

const isJump = (before: number, after: number) =>
  Math.abs(after - before) > 1e-3;

function withoutJumps(values: readonly number[]): number[] {
  const zero = zs.indexOf(0);
  const jumps = isJump(values[zero - 1], values[zero + 1]);
  return values.map((value, i) => (jumps && i === zero ? NaN : value));
}

// From each end inwards as long as the slope stays under the limit; the whole axis where it always does.
function flatEnds(slopes: readonly number[], limit: number): Interval[] {
  const isSteep = (slope: number) => limit > 0 && Math.abs(slope) >= limit;
  const first = slopes.findIndex(isSteep);
  const last = slopes.findLastIndex(isSteep);
  if (first < 0) return [[min, max]];
  const ends: Interval[] = [
    [min, zs[first]],
    [zs[last], max],
  ];
  return ends.filter(([from, to]) => to > from);
}
