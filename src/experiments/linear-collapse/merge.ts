import type { Layer } from "../../engine/index.ts";

/** One affine map: x goes to Wx + b. */
export interface Affine {
  readonly inputs: number;
  readonly units: number;
  /** [units × inputs], row by row. */
  readonly weights: Float64Array;
  /** [units] */
  readonly bias: Float64Array;
}

/** The one layer that a stack of layers without activation functions is, first layer to last. */
export const merge = (layers: readonly Layer[]): Affine =>
  layers.slice(1).reduce<Affine>(
    (below, { inputs, units, weights, bias }) => ({
      inputs: below.inputs,
      units,
      weights: multiply(weights, below.weights, inputs),
      bias: multiply(weights, below.bias, inputs).map((v, i) => v + bias[i]),
    }),
    layers[0],
  );

// a is [rows × inner], b is [inner × columns].
function multiply(
  a: Float64Array,
  b: Float64Array,
  inner: number,
): Float64Array {
  const columns = b.length / inner;
  const product = new Float64Array((a.length / inner) * columns);
  for (let i = 0; i < product.length; i++) {
    const row = Math.floor(i / columns) * inner;
    for (let k = 0; k < inner; k++)
      product[i] += a[row + k] * b[k * columns + (i % columns)];
  }
  return product;
}
