import { sigmoid } from "@/engine/index.ts";
import { ends, targets, type TargetName } from "./targets.ts";

/** height·(σ(w(x - left)) - σ(w(x - right))): one step up and the same step down, two neurons. */
export interface Bump {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** The weights and biases of one of a bump's neurons: v·σ(w x + b), with b = -w·edge. */
export interface Neuron {
  readonly edge: number;
  readonly w: number;
  readonly b: number;
  readonly v: number;
}

/** How far the outermost edges may lie beyond the interval, so that half a step is not seen at its ends. */
export const margin = 0.5;

/** The most bumps there can be. */
export const most = 40;

/** The two neurons of a bump of steepness w. */
export const neuronsOf = (
  { left, right, height }: Bump,
  w: number,
): readonly [Neuron, Neuron] => [
  { edge: left, w, b: -w * left + 0, v: height },
  { edge: right, w, b: -w * right + 0, v: 0 - height },
];

/** What a neuron adds at x. */
export const step = ({ w, edge, v }: Neuron, x: number) =>
  v * rise(w * (x - edge));

/** The sum of all bumps of steepness w at x. */
export function sumAt(bumps: readonly Bump[], w: number, x: number): number {
  let sum = 0;
  for (const { left, right, height } of bumps)
    sum += height * (rise(w * (x - left)) - rise(w * (x - right)));
  return sum;
}

// Beyond 40 the sigmoid is 0 or 1 in all digits that are seen; not to compute it makes a slider smooth.
const rise = (z: number) => (z > 40 ? 1 : z < -40 ? 0 : sigmoid(z));

/**
 * So many bumps of one width side by side, each as high as the target in the middle of its share; the two outer edges
 * lie beyond the interval.
 */
export function equalBumps(target: TargetName, count: number): readonly Bump[] {
  const [low, high] = ends;
  const width = (high - low) / count;
  return Array.from({ length: count }, (_, i) => ({
    left: i === 0 ? low - margin : short(low + i * width),
    right: i === count - 1 ? high + margin : short(low + (i + 1) * width),
    height: short(targets[target].value(low + (i + 0.5) * width)),
  }));
}

/** A number as bumps have them: three decimals, so that what is written is what is computed with. */
export const short = (value: number) => Number(value.toFixed(3)) + 0;

/** A bump where there is most room: half over the widest gap between neighbouring edges, as high as the target there. */
export function anotherBump(bumps: readonly Bump[], target: TargetName): Bump {
  const edges = [...ends, ...bumps.flatMap(({ left, right }) => [left, right])]
    .filter((edge) => edge >= ends[0] && edge <= ends[1])
    .sort((a, b) => a - b);
  const widths = edges.slice(1).map((edge, i) => edge - edges[i]);
  const widest = widths.indexOf(Math.max(...widths));
  const middle = edges[widest] + widths[widest] / 2;
  const quarter = widths[widest] / 4;
  return {
    left: short(middle - quarter),
    right: short(middle + quarter),
    height: short(targets[target].value(middle)),
  };
}

/** How far off a curve is from the target: at worst, and the mean of the squares, over the middles of 1000 equal parts of the interval. */
export function errorOf(target: TargetName, curve: (x: number) => number) {
  const [low, high] = ends;
  let largest = 0;
  let squares = 0;
  for (let i = 0; i < places; i++) {
    const x = low + ((i + 0.5) / places) * (high - low);
    const error = Math.abs(curve(x) - targets[target].value(x));
    largest = Math.max(largest, error);
    squares += error * error;
  }
  return { largest, meanSquare: squares / places };
}

/** At so many places an error is measured; none of them is an edge of equal bumps. */
export const places = 1000;

/**
 * What the mean value theorem allows with `count` equal steps: over half a width the target changes by at most its
 * largest slope times that. None for a target that jumps.
 */
export function boundOf(target: TargetName, count: number): number | undefined {
  const { steepest } = targets[target];
  return steepest && (steepest * (ends[1] - ends[0])) / count / 2;
}
