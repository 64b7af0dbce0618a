import { encode, layOut, predict } from "@/engine/index.ts";
import type { Encoding, NetworkSpec } from "@/engine/index.ts";
import { kinksOf, type Kink } from "./kinks.ts";
import { interval } from "./settings.ts";

/** What a network says along the interval. */
export interface Fit {
  readonly xs: readonly number[];
  readonly values: ArrayLike<number>;
  /** The corners of the curve, in the x of the data; undefined for a smooth one. */
  readonly kinks: readonly Kink[] | undefined;
}

const [low, high] = interval;
const resolution = 101;
const even = Array.from(
  { length: resolution },
  (_, i) => low + ((high - low) * i) / (resolution - 1),
);

/** The curve of the network with these parameters, drawn through its corners where it has any. */
export function fitOf(
  spec: NetworkSpec,
  parameters: Float64Array,
  encoding: Encoding,
): Fit {
  const network = layOut(spec, parameters);
  const straight = spec.layers[0].activation === "relu";
  const mean = encoding.scaling?.mean[0] ?? 0;
  const deviation = encoding.scaling?.deviation[0] ?? 1;
  const inner = (x: number) => (x - mean) / deviation;
  const kinks = straight
    ? kinksOf(network, [inner(low), inner(high)]).map(({ x, y }) => ({
        x: mean + deviation * x,
        y,
      }))
    : undefined;
  const xs = [...even, ...(kinks ?? []).map(({ x }) => x)].sort(
    (a, b) => a - b,
  );
  const inputs = encode(encoding, Float64Array.from(xs), xs.length);
  return { xs, values: predict(network, inputs, xs.length), kinks };
}
